//! Checks that need no browser: formatting, clippy, tests on this machine.

use anyhow::Result;

use super::counts::Counts;
use crate::{command::cargo, progress::announce, tools};

/// The ways the project is compiled, each with what cargo is told.
const WAYS: [(&str, &[&str]); 2] = [
    (
        "natively, with all tests and tools",
        &["--workspace", "--all-targets", "--features", "network-of-networks/ssr"],
    ),
    (
        "for the browser",
        &[
            "--features",
            "hydrate,split",
            "--target",
            tools::WASM,
            "--lib",
            "--bin",
            "page",
            "--test",
            "browser",
        ],
    ),
];

/// rustfmt on the whole workspace.
pub fn format() -> Result<Counts> {
    tools::rustfmt_and_clippy()?;
    Counts::of_check(&mut cargo(&["fmt", "--all", "--check"]))
}

/// clippy in each way the project is compiled, with warnings denied.
pub fn clippy() -> Result<Counts> {
    tools::rustfmt_and_clippy()?;
    tools::wasm_target()?;
    let mut counts = Counts::default();
    for (way, arguments) in WAYS {
        let mut clippy = cargo(&["clippy", "--locked"]);
        clippy.args(arguments).args(["--", "--deny", "warnings"]);
        counts = counts + announce(&format!("Clippy: {way}"), || Counts::of_check(&mut clippy))?;
    }
    Ok(counts)
}

/// Tests in the folder of one view, and its kept pictures.
pub fn view(name: &str) -> Result<Counts> {
    let filter = format!("views::{name}::");
    let own = Counts::of_tests(&mut cargo(&["test", "--locked", "--features", "ssr", "--lib", &filter]))?;
    let mut pictures = cargo(&["test", "--locked", "--features", "ssr", "--test", "snapshots", name]);
    Ok(own + Counts::of_tests(&mut pictures)?)
}

/// Tests of the page's every layer, of the prerenderer and of xtask.
pub fn tests() -> Result<Counts> {
    let page = Counts::of_tests(&mut cargo(&["test", "--locked", "--no-fail-fast", "--features", "ssr"]))?;
    let tools = Counts::of_tests(&mut cargo(&[
        "test",
        "--locked",
        "--no-fail-fast",
        "--package",
        "xtask",
    ]))?;
    Ok(page + tools)
}
