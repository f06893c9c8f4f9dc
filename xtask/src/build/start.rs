//! The small scripts that start the page, from `src/start/`: names of the files they load are filled in here.

/// Fills `{{name}}` in a script and leaves out lines that are only a comment.
pub fn script(source: &str, names: &[(&str, &str)]) -> String {
    let kept = source.lines().filter(|line| !line.trim_start().starts_with("//"));
    let text = kept.map(|line| format!("{}\n", line.trim_start())).collect::<String>();
    names.iter().fold(text, |text, (name, value)| {
        text.replace(&format!("{{{{{name}}}}}"), value)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_filled_and_comments_left_out() {
        let source = "// why\nconst a = () => {\n  load('./{{script}}') // how\n}\n";
        assert_eq!(
            script(source, &[("script", "page-1.js")]),
            "const a = () => {\nload('./page-1.js') // how\n}\n"
        );
    }
}
