//! The rules of the house that a compiler does not check: who may know whom, what may not stand in the page's sources.
//! See `ARCHITECTURE.md`.
#![cfg(not(target_arch = "wasm32"))]

use std::{
    fs,
    path::{Path, PathBuf},
};

/// The folders from left to right: which others a folder may use.
const MAY_USE: [(&str, &[&str]); 10] = [
    ("corpus", &[]),
    ("layers", &["corpus"]),
    ("analysis", &["corpus", "layers"]),
    ("state", &["corpus", "layers", "analysis"]),
    ("text", &["corpus", "layers", "analysis", "state"]),
    ("drawing", &["corpus", "layers", "analysis", "state", "text"]),
    ("markup", &["corpus", "layers", "analysis", "state", "text", "drawing"]),
    (
        "views",
        &["corpus", "layers", "analysis", "state", "text", "drawing", "markup"],
    ),
    (
        "page",
        &[
            "corpus", "layers", "analysis", "state", "text", "drawing", "markup", "views",
        ],
    ),
    (
        "app",
        &[
            "corpus", "layers", "analysis", "state", "text", "drawing", "markup", "views", "page",
        ],
    ),
];

/// The one folder that knows the browser, and the file that mounts it.
const KNOW_THE_BROWSER: [&str; 2] = ["page", "app"];

/// Names of the browser, which no other folder knows.
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

/// Paths that a piece of code names, with the trees of its `use` written out: `crate::a::{b, c::D}` gives `crate::a::b`
/// and `crate::a::c::D`.
fn paths_named(code: &str) -> Vec<String> {
    let mut paths = Vec::new();
    for (at, _) in code.match_indices("crate::").chain(code.match_indices("super::")) {
        let own = code[..at].chars().next_back();
        if own.is_none_or(|c| !c.is_alphanumeric() && c != '_' && c != ':') {
            expand(&code[at..], String::new(), &mut paths);
        }
    }
    paths
}

/// Reads one path or tree after a prefix; gives what follows it.
fn expand<'a>(code: &'a str, prefix: String, paths: &mut Vec<String>) -> &'a str {
    let end = code
        .find(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':'))
        .unwrap_or(code.len());
    let (path, mut rest) = code.split_at(end);
    let path = prefix + path;
    if !path.ends_with("::") || !rest.starts_with('{') {
        paths.push(path);
        return rest;
    }
    loop {
        rest = rest[1..].trim_start();
        if let Some(after) = rest.strip_prefix('}') {
            return after;
        }
        rest = expand(rest, path.clone(), paths);
        // An alias, and what stands between the branches.
        match rest.find([',', '}']) {
            Some(next) => rest = &rest[next..],
            None => return "",
        }
        if let Some(after) = rest.strip_prefix('}') {
            return after;
        }
    }
}

#[test]
fn paths_are_written_out() {
    let code = "use crate::a::{b, c::{D, e as f}};\nlet x = crate::g::h(super::i::J);";
    let named = [
        "crate::a::b",
        "crate::a::c::D",
        "crate::a::c::e",
        "crate::g::h",
        "super::i::J",
    ];
    assert_eq!(paths_named(code), named);
}

/// A module of the crate: its path below `crate`, and what it uses.
#[derive(Debug)]
struct Module {
    path: Vec<String>,
    file: String,
    uses: Vec<Vec<String>>,
    is_test: bool,
}

/// Every module, with the modules it uses; an item counts as the module that holds it.
fn modules() -> Vec<Module> {
    let src = root().join("src");
    let files: Vec<PathBuf> = under("src")
        .into_iter()
        .filter(|path| path.extension().is_some_and(|e| e == "rs"))
        .collect();
    let path_of = |file: &Path| -> Vec<String> {
        let inside = file.strip_prefix(&src).unwrap_or(file).with_extension("");
        let parts = inside.iter().map(|part| part.to_string_lossy().into_owned());
        parts.filter(|part| part != "mod").collect()
    };
    let all: Vec<Vec<String>> = files.iter().map(|file| path_of(file)).collect();
    let nearest = |mut path: Vec<String>| {
        while !path.is_empty() && !all.contains(&path) {
            path.pop();
        }
        path
    };
    let inside = |path: Vec<String>, file: &Path| {
        let code = code(file);
        // What only the tests of a file use is not the file's.
        let code = code.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
        let uses = paths_named(code).into_iter().map(|named| {
            let mut parts: Vec<String> = named.split("::").filter(|p| !p.is_empty()).map(str::to_owned).collect();
            let ups = parts.iter().take_while(|part| *part == "super").count();
            let base = match parts.first().map(String::as_str) {
                Some("crate") => Vec::new(),
                _ => path[..path.len().saturating_sub(ups)].to_vec(),
            };
            let tail = parts.split_off(ups.max(1));
            nearest([base, tail].concat())
        });
        let mut uses: Vec<Vec<String>> = uses.filter(|used| !used.is_empty() && *used != path).collect();
        uses.sort();
        uses.dedup();
        uses
    };
    let mut found: Vec<Module> = Vec::new();
    for (path, file) in all.iter().zip(&files) {
        found.push(Module {
            uses: inside(path.clone(), file),
            is_test: path.iter().any(|part| part == "tests"),
            file: named(file),
            path: path.clone(),
        });
    }
    found
}

#[test]
fn no_import_runs_to_the_right() {
    let mut wrong = Vec::new();
    for module in modules() {
        let Some((folder, may_use)) = MAY_USE.iter().find(|(folder, _)| module.path[0] == *folder) else {
            continue;
        };
        for used in &module.uses {
            let known = used[0] == *folder || may_use.contains(&used[0].as_str());
            if !known {
                wrong.push(format!("{} uses {}", module.file, used.join("::")));
            }
        }
        let code = code(&root().join(&module.file));
        for name in BROWSER.iter().filter(|_| !KNOW_THE_BROWSER.contains(folder)) {
            if code.contains(name) {
                wrong.push(format!("{} names {name}", module.file));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_view_knows_no_other_view() {
    let mut wrong = Vec::new();
    // Tests may look at two views, to compare them.
    for module in modules().iter().filter(|module| !module.is_test) {
        let view = |path: &[String]| match path {
            [views, view, ..] if views == "views" => Some(view.clone()),
            _ => None,
        };
        for used in &module.uses {
            if let (Some(own), Some(other)) = (view(&module.path), view(used))
                && own != other
            {
                wrong.push(format!("{} uses {}", module.file, used.join("::")));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Circles of modules: the modules that lead back to themselves. A folder's `mod.rs` stands for the folder, so a module
/// and the modules above it are one.
fn circles(modules: &[Module]) -> Vec<String> {
    let leads = |from: &Module| -> Vec<usize> {
        let other = |used: &&Vec<String>| !used.starts_with(&from.path) && !from.path.starts_with(used);
        let place = |used: &Vec<String>| modules.iter().position(|module| module.path == *used);
        from.uses.iter().filter(other).filter_map(place).collect()
    };
    let edges: Vec<Vec<usize>> = modules.iter().map(leads).collect();
    let mut found = Vec::new();
    for start in 0..modules.len() {
        let mut seen = vec![false; modules.len()];
        let mut waiting = edges[start].clone();
        while let Some(at) = waiting.pop() {
            if !std::mem::replace(&mut seen[at], true) {
                waiting.extend(&edges[at]);
            }
        }
        if seen[start] {
            found.push(modules[start].file.clone());
        }
    }
    found
}

#[test]
fn no_modules_import_each_other_in_a_circle() {
    let all: Vec<Module> = modules().into_iter().filter(|module| !module.is_test).collect();
    assert!(all.len() > 100, "the modules were not found");
    let wrong = circles(&all);
    assert!(wrong.is_empty(), "these lead back to themselves:\n{}", wrong.join("\n"));
}

#[test]
fn a_circle_is_found() {
    let module = |path: &str, uses: &[&str]| Module {
        path: path.split("::").map(str::to_owned).collect(),
        file: path.to_owned(),
        uses: uses
            .iter()
            .map(|used| used.split("::").map(str::to_owned).collect())
            .collect(),
        is_test: false,
    };
    let straight = [module("a", &["b"]), module("b", &["c"]), module("c", &[])];
    assert!(circles(&straight).is_empty());
    let round = [module("a", &["b"]), module("b", &["c"]), module("c", &["b"])];
    assert_eq!(circles(&round), ["b", "c"]);
    let folder = [module("a", &["a::b"]), module("a::b", &["a"])];
    assert!(circles(&folder).is_empty());
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
