//! Checks that need no browser: formatting, clippy, tests on this machine.

use std::process::Command;

use super::counts::Counts;
use crate::{
    failure::Outcome,
    places::Places,
    run::{self, cargo},
    say, setup,
    versions::Versions,
};

/// The ways the project is compiled, each with what cargo is told.
const WAYS: [(&str, &[&str]); 4] = [
    ("without the page", &["--lib"]),
    (
        "for prerendering, with all tests",
        &["--features", "ssr", "--all-targets"],
    ),
    (
        "for the browser",
        &[
            "--features",
            "hydrate",
            "--target",
            "wasm32-unknown-unknown",
            "--lib",
            "--bin",
            "page",
            "--test",
            "browser",
        ],
    ),
    (
        "the tools",
        &["--package", "xtask", "--package", "e2e", "--all-targets"],
    ),
];

/// rustfmt on the whole workspace.
pub fn format(places: &Places) -> Outcome<Counts> {
    setup::components()?;
    told(cargo().args(["fmt", "--all", "--check"]), places)
}

/// clippy in each way the project is compiled, with warnings denied.
pub fn clippy(places: &Places) -> Outcome<Counts> {
    setup::components()?;
    setup::wasm_tests(places, &Versions::read(places)?)?;
    let mut counts = Counts::default();
    for (way, arguments) in WAYS {
        let mut clippy = cargo();
        clippy
            .args(["clippy", "--quiet", "--locked"])
            .args(arguments)
            .args(["--", "--deny", "warnings"]);
        counts = counts + say::step(&format!("Clippy: {way}"), || told(&mut clippy, places))?;
    }
    Ok(counts)
}

/// Tests of the page's every layer, of the prerenderer and of xtask.
pub fn tests(places: &Places) -> Outcome<Counts> {
    let page = counted(
        cargo().args(["test", "--locked", "--no-fail-fast", "--features", "ssr"]),
        places,
    )?;
    let tools = counted(
        cargo().args(["test", "--locked", "--no-fail-fast", "--package", "xtask"]),
        places,
    )?;
    Ok(page + tools)
}

/// Runs a check that succeeds or not.
fn told(command: &mut Command, places: &Places) -> Outcome<Counts> {
    Ok(Counts::one(run::openly(command.current_dir(&places.root), |_| ())?))
}

/// Runs a test runner and counts what it says.
pub fn counted(command: &mut Command, places: &Places) -> Outcome<Counts> {
    let mut counts = Counts::default();
    let success = run::openly(command.current_dir(&places.root), |line| {
        counts = counts + Counts::in_line(line)
    })?;
    Ok(counts.ended(success))
}
