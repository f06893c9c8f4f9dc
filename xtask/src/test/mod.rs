//! `cargo xtask test`: every check, or the steps named; ends with one line of counts.
//!
//! A step that fails does not keep the next from running. What is built is built once: the native tests and the
//! prerenderer share their crates, the end-to-end tests and pictures look at the `dist/` that `build` left.

mod browser;
mod budget;
mod counts;
mod native;

use anyhow::Result;
use clap::ValueEnum;

use crate::{command::explain, progress::announce};
use counts::Counts;

/// A part of the test run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Step {
    /// The formatting.
    Format,
    /// clippy, in each way the project is compiled.
    Clippy,
    /// Tests on this machine.
    Native,
    /// Tests in WebAssembly in Chromium.
    Wasm,
    /// The built page in Chromium, end to end.
    E2e,
    /// The weight of the page.
    Budget,
    /// The page as Trunk builds it, where Trunk is on the search path.
    Trunk,
    /// Pictures of every address in tests/pages.txt.
    Pictures,
}

impl Step {
    fn what(self) -> &'static str {
        match self {
            Step::Format => "Checks the formatting",
            Step::Clippy => "Checks the code with clippy, in each way it is compiled",
            Step::Native => "Runs the native tests",
            Step::Wasm => "Runs the WebAssembly tests in Chromium",
            Step::E2e => "Tests the built page in Chromium, end to end",
            Step::Budget => "Weighs the page",
            Step::Trunk => "Tests the page as Trunk builds it",
            Step::Pictures => "Takes pictures of the pages",
        }
    }

    fn run(self) -> Result<Counts> {
        match self {
            Step::Format => native::format(),
            Step::Clippy => native::clippy(),
            Step::Native => native::tests(),
            Step::Wasm => browser::wasm(),
            Step::E2e => browser::end_to_end(),
            Step::Budget => budget::check(),
            Step::Trunk => browser::trunk(),
            Step::Pictures => browser::pictures(),
        }
    }
}

/// `cargo xtask test [STEP…]`: every step, or the ones named, in their order; says whether all passed.
pub fn run(named: &[Step]) -> Result<bool> {
    let mut total = Counts::default();
    let mut lines = Vec::new();
    let steps = Step::value_variants().iter();
    for step in steps.filter(|step| named.is_empty() || named.contains(step)) {
        let (counts, why) = match announce(step.what(), || step.run()) {
            Ok(counts) => (counts, String::new()),
            Err(error) => {
                let why = explain(&error);
                eprintln!("{why}");
                (
                    Counts::one(false),
                    format!(": {}", why.lines().next().unwrap_or_default()),
                )
            }
        };
        total = total + counts;
        let name = step.to_possible_value();
        let name = name.as_ref().map_or("", |value| value.get_name());
        lines.push(format!("{name:>9}  {counts}{why}"));
    }
    println!("\n{}\n\n{total}", lines.join("\n"));
    Ok(total.failed == 0)
}
