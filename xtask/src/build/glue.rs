//! The script that wasm-bindgen writes for the program: our loader of the second part is put into it, the long names by
//! which script and program call each other are shortened, and what the page never uses is left out.

use std::collections::BTreeSet;

use super::{
    names::{self, Names},
    start,
};
use crate::failure::{Failure, Outcome};

/// The module that loads the parts, as the script asks for it.
const LOADER: &str = "\"./__wasm_split.js\"";
/// The module from which the program imports what the script offers.
const OFFERED: &str = "./page_bg.js";
/// What the script says before the name of something that the program exports.
const ASKED: &str = "wasm.";

/// The script with ours in it that brings the second part, whose file's name is filled in.
pub fn with_loader(glue: &str, ours: &str, gallery: &str) -> Outcome<String> {
    let import = glue
        .lines()
        .find(|line| line.starts_with("import * as ") && line.contains(LOADER));
    let (Some(import), Some(name)) = (import, import.and_then(|line| line.split_whitespace().nth(3))) else {
        return Err(Failure::new("The script of the program does not import its loader."));
    };
    let ours = start::script(ours, &[("gallery", gallery)]);
    let joined = format!("{ours}const {name} = {{ __wasm_split_load_gallery: bringGallery }}");
    Ok(glue.replacen(import, &joined, 1))
}

/// Script and program by short names, and without what neither the script nor the second part asks the program for.
/// The classes that the script exports go first: they are a crate's, for others to use; the page has none.
pub fn shortened(glue: &str, program: &[u8], part: &[u8]) -> Option<(String, Vec<u8>)> {
    let glue = without_classes(glue);
    let shared: BTreeSet<String> = names::imports(part)?.into_iter().map(|(_, name)| name).collect();
    let asked: BTreeSet<&str> = glue.split(ASKED).skip(1).map(first_word).collect();
    let mut short = Names::new();
    let mut add = |name: String, wanted: bool| {
        let new = wanted.then(|| format!("${}", short.len()));
        short.insert(name, new);
    };
    for (module, name) in names::imports(program)? {
        if module == OFFERED {
            add(name, true);
        }
    }
    for name in names::exports(program)? {
        if !shared.contains(&name) {
            let wanted = asked.contains(name.as_str());
            add(name, wanted);
        }
    }
    let program = names::renamed(program, &short)?;
    Some((replaced(&glue, &short), program))
}

/// The script without what it offers to the program and the program, made small, no longer imports.
pub fn without_unused(glue: &str, program: &[u8]) -> Option<String> {
    let used: BTreeSet<String> = names::imports(program)?.into_iter().map(|(_, name)| name).collect();
    let unused = |line: &str| {
        let offer = line.strip_prefix(OFFER).filter(|rest| rest.starts_with('$'));
        let name = offer.and_then(|rest| rest.split_once(": function("));
        name.is_some_and(|(name, _)| !used.contains(name))
    };
    let ends = |line: &str| line.starts_with(&format!("{OFFER}}}")) && line.ends_with(',');
    Some(without(glue, unused, ends))
}

/// The indentation of what the script offers.
const OFFER: &str = "        ";

/// A script without the classes that it exports and mentions nowhere else, and without what it says of them.
fn without_classes(glue: &str) -> String {
    let classes = glue.lines().filter_map(|line| line.strip_prefix("export class "));
    classes.map(first_word).fold(glue.to_owned(), |glue, class| {
        let less = without(
            &glue,
            |l| l.starts_with(&format!("export class {class} ")),
            |l| l == "}",
        );
        let dispose = format!("if (Symbol.dispose) {class}.");
        let less = without(&less, |l| l.starts_with(&dispose), |l| l.ends_with(';'));
        let last = format!("const {class}Finalization ");
        let less = without(&less, |l| l.starts_with(&last), |l| l.ends_with(");"));
        if less.contains(class) { glue } else { less }
    })
}

/// A text without the runs of lines that begin and end so.
fn without(text: &str, begins: impl Fn(&str) -> bool, ends: impl Fn(&str) -> bool) -> String {
    let mut inside = false;
    let kept = text.lines().filter(|line| {
        let skipped = inside || begins(line);
        inside = skipped && !ends(line);
        !skipped
    });
    kept.flat_map(|line| [line, "\n"]).collect()
}

/// A text in which every word that has a short name has it.
fn replaced(text: &str, short: &Names) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let word = first_word(rest);
        out.push_str(short.get(word).and_then(Option::as_deref).unwrap_or(word));
        rest = &rest[word.len()..];
        let gap = rest.find(is_part_of_word).unwrap_or(rest.len());
        out.push_str(&rest[..gap]);
        rest = &rest[gap..];
    }
    out
}

fn first_word(text: &str) -> &str {
    let end = text.find(|c| !is_part_of_word(c)).unwrap_or(text.len());
    &text[..end]
}

fn is_part_of_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_' || c == '$'
}

#[cfg(test)]
mod tests {
    use super::*;

    const GLUE: &str = "import * as import1 from \"./__wasm_split.js\"

export class Unused {
    free() {
        wasm.__wbg_unused_free(0)
    }
}
if (Symbol.dispose) Unused.prototype[Symbol.dispose] = Unused.prototype.free;
    const import0 = {
        __wbg_now_12ab: function() { return handleError(function (a) {
            return wasm.go(a)
        }, arguments); },
        __wbg_never_34cd: function(a) {
            return a
        },
    };
const UnusedFinalization = (typeof FinalizationRegistry === 'undefined')
    ? { register: () => {} }
    : new FinalizationRegistry(ptr => wasm.__wbg_unused_free(ptr, 1));
";

    /// A program that imports these names and exports those.
    fn program(imports: &[(&str, &str)], exports: &[&str]) -> Vec<u8> {
        let section = |kind: u8, items: Vec<Vec<u8>>| {
            let body: Vec<u8> = [vec![items.len() as u8], items.concat()].concat();
            [vec![kind, body.len() as u8], body].concat()
        };
        let word = |w: &str| [&[w.len() as u8], w.as_bytes()].concat();
        let imports = imports.iter().map(|(m, n)| [word(m), word(n), vec![0, 0]].concat());
        let exports = exports.iter().map(|n| [word(n), vec![0, 0]].concat());
        [
            b"\0asm\x01\0\0\0".to_vec(),
            section(2, imports.collect()),
            section(7, exports.collect()),
        ]
        .concat()
    }

    #[test]
    fn our_script_takes_the_place_of_the_loader() {
        let ours = "// why\nconst bringGallery = () => fetch('./{{gallery}}')\n";
        let joined = with_loader(GLUE, ours, "gallery-1.wasm").unwrap();
        assert!(joined.starts_with(
            "const bringGallery = () => fetch('./gallery-1.wasm')\n\
             const import1 = { __wasm_split_load_gallery: bringGallery }\n"
        ));
        assert!(with_loader("let wasm;\n", ours, "gallery-1.wasm").is_err());
    }

    #[test]
    fn names_are_shortened_on_both_sides() {
        let offered = [
            (OFFERED, "__wbg_now_12ab"),
            (OFFERED, "__wbg_never_34cd"),
            ("else", "__wbg_x"),
        ];
        let whole = program(&offered, &["go", "memory", "__wbg_unused_free"]);
        let part = program(&[("__wasm_split", "memory")], &[]);
        let (glue, short) = shortened(GLUE, &whole, &part).unwrap();
        assert!(
            glue.contains("$0: function()") && glue.contains("return wasm.$2(a)"),
            "{glue}"
        );
        assert!(!glue.contains("Unused") && !glue.contains("unused_free"), "{glue}");
        let now: Vec<String> = names::imports(&short).unwrap().into_iter().map(|(_, n)| n).collect();
        assert_eq!(now, ["$0", "$1", "__wbg_x"]);
        assert_eq!(names::exports(&short).unwrap(), ["$2", "memory"]);
    }

    #[test]
    fn classes_that_are_used_stay() {
        let used = format!("{GLUE}const a = new Unused\n");
        assert_eq!(without_classes(&used), used);
    }

    #[test]
    fn offers_nobody_takes_are_left_out() {
        let glue = GLUE.replace("__wbg_now_12ab", "$0").replace("__wbg_never_34cd", "$1");
        let less = without_unused(&glue, &program(&[(OFFERED, "$0")], &[])).unwrap();
        assert!(less.contains("$0: ") && less.contains("return wasm.go(a)"), "{less}");
        assert!(
            !less.contains("$1: ") && less.contains("    };\nconst UnusedFinalization"),
            "{less}"
        );
    }
}
