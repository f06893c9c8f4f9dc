//! The rules of the house that a compiler does not check: who may know whom, what may not stand in the page's sources.
//! See `ARCHITECTURE.md`.
#![cfg(not(target_arch = "wasm32"))]

use std::{
    fs,
    path::{Path, PathBuf},
};

/// The layers from left to right: which others a folder may use. `outside` is what is known beside the paper; `state`
/// and `text` stand beside `analysis`; `text` has words for the closed sets of `state`.
const MAY_USE: [(&str, &[&str]); 8] = [
    ("corpus", &[]),
    ("outside", &["corpus"]),
    ("analysis", &["corpus", "outside"]),
    ("state", &["corpus", "analysis"]),
    ("text", &["corpus", "analysis", "state"]),
    ("layout", &["corpus", "outside", "analysis", "text"]),
    ("scene", &["corpus", "outside", "analysis", "layout", "state", "text"]),
    ("export", &["corpus", "analysis", "layout", "scene", "state", "text"]),
];

/// Names of the browser, which none of those layers knows.
const BROWSER: [&str; 5] = ["leptos", "web_sys", "js_sys", "wasm_bindgen", "gloo"];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every file under a folder of the project, without what is built.
fn under(folder: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut waiting = vec![root().join(folder)];
    while let Some(path) = waiting.pop() {
        if path.is_file() {
            found.push(path);
        } else if let Ok(entries) = fs::read_dir(&path) {
            let inside = entries.filter_map(|entry| entry.ok().map(|entry| entry.path()));
            waiting.extend(inside.filter(|path| !path.ends_with("target") && !path.ends_with("node_modules")));
        }
    }
    found.sort();
    found
}

/// Path relative to the project, to tell which file is meant.
fn named(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).display().to_string()
}

/// The code of a Rust file without its line comments.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap_or_default();
    text.lines()
        .map(|line| line.split_once("//").map_or(line, |(code, _)| code))
        .collect::<Vec<_>>()
        .join("\n")
}

/// Names of the crate's own modules that a piece of code uses: `a` for `crate::a::…` and for `crate::{a, …}`.
fn modules_used(code: &str) -> Vec<String> {
    let word = |text: &str| {
        text.chars()
            .take_while(|c| c.is_alphanumeric() || *c == '_')
            .collect::<String>()
    };
    let mut used = Vec::new();
    for after in code.split("crate::").skip(1) {
        match after.strip_prefix('{') {
            None => used.push(word(after)),
            Some(group) => {
                let mut depth = 0;
                let mut fresh = true;
                for (at, c) in group.char_indices() {
                    match c {
                        '{' => depth += 1,
                        '}' if depth == 0 => break,
                        '}' => depth -= 1,
                        ',' if depth == 0 => fresh = true,
                        c if fresh && c.is_alphabetic() => {
                            used.push(word(&group[at..]));
                            fresh = false;
                        }
                        _ => (),
                    }
                }
            }
        }
    }
    used
}

#[test]
fn modules_used_are_found() {
    assert_eq!(modules_used("use crate::a::B; crate::c::d()"), ["a", "c"]);
    assert_eq!(modules_used("use crate::{\n    a::{b, c},\n    d,\n};"), ["a", "d"]);
}

#[test]
fn no_import_runs_to_the_right() {
    let mut wrong = Vec::new();
    for (layer, may_use) in MAY_USE {
        for path in under(&format!("src/{layer}")) {
            let code = code(&path);
            for module in modules_used(&code) {
                let known = module == layer || may_use.contains(&module.as_str());
                // What is not a folder of the crate is an item in its root: none is there.
                if !known && root().join("src").join(&module).exists() {
                    wrong.push(format!("{} uses {module}", named(&path)));
                }
            }
            for name in BROWSER {
                if code.contains(name) {
                    wrong.push(format!("{} names {name}", named(&path)));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_page_carries_no_inline_style_or_handler() {
    let mut wrong = Vec::new();
    for path in under("src").into_iter().chain(under("index.html")) {
        let text = fs::read_to_string(&path).unwrap_or_default();
        for (number, line) in text.lines().enumerate() {
            let handler = line.split_whitespace().any(|word| {
                let word = word.trim_start_matches(['<', '"', '\\']);
                word.starts_with("on") && word.split_once("=\"").is_some_and(|(name, _)| !name.contains(':'))
            });
            let banned = [
                "style=",
                "innerHTML",
                "outerHTML",
                "insertAdjacentHTML",
                "eval(",
                "static mut",
            ];
            if handler || banned.iter().any(|banned| line.contains(banned)) {
                wrong.push(format!("{}:{}: {}", named(&path), number + 1, line.trim()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_file_names_a_machine() {
    // Written in two pieces, so that this file does not name one.
    let homes = ["/ro", "/ho", "/Us"]
        .iter()
        .zip(["ot/", "me/", "ers/"])
        .map(|(a, b)| format!("{a}{b}"));
    let homes: Vec<String> = homes.collect();
    let mut wrong = Vec::new();
    for place in [
        "src",
        "xtask/src",
        "style",
        "tests",
        "data",
        "index.html",
        "build.rs",
        "build",
        ".ci",
        ".cargo",
    ] {
        for path in under(place) {
            let text = fs::read_to_string(&path).unwrap_or_default();
            if homes.iter().any(|home| text.contains(home.as_str())) {
                wrong.push(named(&path));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_module_says_first_what_it_is_for() {
    let silent = under("src").into_iter().chain(under("xtask/src")).filter(|path| {
        path.extension().is_some_and(|e| e == "rs")
            && !fs::read_to_string(path)
                .unwrap_or_default()
                .trim_start()
                .starts_with("//!")
    });
    let silent: Vec<String> = silent.map(|path| named(&path)).collect();
    assert!(silent.is_empty(), "{}", silent.join("\n"));
}
