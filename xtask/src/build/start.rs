//! The scripts of the page: ours from `src/start/`, in which the names of files are filled in here, and the one
//! wasm-bindgen writes. Whole lines of comment and indentation are left out; nothing is rewritten.

/// Fills `{{name}}` in a script and makes it plain.
pub fn script(source: &str, names: &[(&str, &str)]) -> String {
    let text = plain(source);
    names.iter().fold(text, |text, (name, value)| {
        text.replace(&format!("{{{{{name}}}}}"), value)
    })
}

/// A script without indentation, empty lines and lines that are only a comment. It must have no text over several
/// lines in which those would count.
pub fn plain(source: &str) -> String {
    let mut out = String::with_capacity(source.len());
    let mut inside = false;
    for line in source.lines().map(str::trim) {
        let comment = inside || line.starts_with("/*") || line.starts_with("//");
        if !line.starts_with("//") {
            inside = (inside || line.starts_with("/*")) && !line.ends_with("*/");
        }
        if !comment && !line.is_empty() {
            out.push_str(line);
            out.push('\n');
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_over_lines_are_left_out() {
        let source = "/**\n * What it does\n */\nfn()\n\n    /* one */\n  // two\n  go(a / b) // three\n";
        assert_eq!(plain(source), "fn()\ngo(a / b) // three\n");
    }

    #[test]
    fn names_are_filled_and_comments_left_out() {
        let source = "// why\nconst a = () => {\n  load('./{{script}}') // how\n}\n";
        assert_eq!(
            script(source, &[("script", "page-1.js")]),
            "const a = () => {\nload('./page-1.js') // how\n}\n"
        );
    }
}
