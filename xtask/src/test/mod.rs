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
    /// What concerns the network view.
    Network,
    /// What concerns the framework view.
    Framework,
    /// What concerns the time view.
    Time,
    /// What concerns the money view.
    Money,
    /// What concerns the places view.
    Places,
    /// What concerns the comparison.
    Compare,
    /// What concerns the argument view.
    Argument,
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
            Step::Network
            | Step::Framework
            | Step::Time
            | Step::Money
            | Step::Places
            | Step::Compare
            | Step::Argument => "Runs the tests of the view, and compares its pictures with the ones kept",
        }
    }

    /// Whether it is a part of another step, run only when it is named.
    fn is_part(self) -> bool {
        matches!(
            self,
            Step::Network | Step::Framework | Step::Time | Step::Money | Step::Places | Step::Compare | Step::Argument
        )
    }

    /// The word that names it on the command line.
    fn name(self) -> String {
        let value = self.to_possible_value();
        value.map_or(String::new(), |value| value.get_name().to_owned())
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
            Step::Network
            | Step::Framework
            | Step::Time
            | Step::Money
            | Step::Places
            | Step::Compare
            | Step::Argument => native::view(&self.name()),
        }
    }
}

/// `cargo xtask test [STEP…]`: every step, or the ones named, in their order; says whether all passed.
pub fn run(named: &[Step]) -> Result<bool> {
    let mut total = Counts::default();
    let mut lines = Vec::new();
    let steps = Step::value_variants().iter();
    let wanted = |step: &&Step| match named {
        [] => !step.is_part(),
        named => named.contains(step),
    };
    for step in steps.filter(wanted) {
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
        lines.push(format!("{:>9}  {counts}{why}", step.name()));
    }
    println!("\n{}\n\n{total}", lines.join("\n"));
    Ok(total.failed == 0)
}
