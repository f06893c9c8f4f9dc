//! Small broken inputs, one for every refusal: the message names file, id and mend.

#![allow(clippy::unwrap_used, clippy::expect_used, dead_code)]

#[path = "../../build/compile/mod.rs"]
mod compile;
mod ends;
mod numbers;
mod sound;
mod words;

use compile::{Files, Problem};
use network_of_networks::corpus;
use sound::sound;

/// The problems after one replacement in one file.
fn broken(file: &str, good: &str, bad: &str) -> Vec<Problem> {
    let mut files = sound();
    let text = files.get_mut(file).expect("a file of data/");
    assert!(text.contains(good), "{file} has no {good:?} to break");
    *text = text.replacen(good, bad, 1);
    compile::compile(&files).expect_err("the break went unnoticed")
}

/// Asserts that a break is refused with file, id, what is wrong and the mend in one line.
fn refuses(file: &str, good: &str, bad: &str, id: &str, wrong: &str, mend: &str) {
    let problems = broken(file, good, bad);
    let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
    let hit = problems.iter().zip(&lines).any(|(problem, line)| {
        problem.id == id && line.starts_with(&format!("data/{}, {id}: ", problem.file)) && line.contains(wrong) && {
            let (_, after) = line.split_once("Mend: ").expect("every message has a mend");
            after.contains(mend)
        }
    });
    assert!(hit, "expected {id}: {wrong}; mend {mend}; got\n{}", lines.join("\n"));
}

#[test]
fn sound_data_compile() {
    let tables = compile::compile(&sound()).unwrap_or_else(|p| panic!("{}", p[0]));
    assert_eq!((tables.entities.len(), tables.relations.len()), (2, 1));
    assert_eq!(tables.claims[1].parent, Some(corpus::ClaimId(0)));
    assert_eq!(tables.oddities[0].about.len(), 4);
}

#[test]
fn the_real_data_pass_with_little_slack_in_the_bands() {
    let mut files = Files::new();
    for name in compile::NAMES {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("data").join(name);
        files.insert(name.to_string(), std::fs::read_to_string(path).unwrap());
    }
    let tables = compile::compile(&files).unwrap_or_else(|p| panic!("{}", p[0]));
    let bundled = corpus::Corpus::bundled().expect("the build wrote a corpus");
    assert!(
        &tables == bundled.tables(),
        "what the page reads is not what was compiled"
    );
    let widest = tables
        .entities
        .iter()
        .flat_map(|e| [compile::width_em(&e.short.en), compile::width_em(&e.short.zh)])
        .fold(0.0, f64::max);
    assert!(
        widest <= compile::SHORT_LABEL_EM && widest > compile::SHORT_LABEL_EM - 1.0,
        "{widest}"
    );
}
