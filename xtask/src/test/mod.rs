//! `cargo xtask test`: every check, or the steps named; ends with one line of counts.
//!
//! A step that fails does not keep the next from running. What is built is built once: the native tests and the
//! prerenderer share their crates, the end-to-end tests and pictures look at the `dist/` that `build` left.

mod browser;
mod budget;
mod counts;
mod native;

use crate::{failure::Failure, failure::Outcome, places::Places, say};
use counts::Counts;

/// A part of the test run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Format,
    Clippy,
    Native,
    Wasm,
    EndToEnd,
    Budget,
    Pictures,
}

impl Step {
    const ALL: [Step; 7] = [
        Step::Format,
        Step::Clippy,
        Step::Native,
        Step::Wasm,
        Step::EndToEnd,
        Step::Budget,
        Step::Pictures,
    ];

    /// The word that names it on the command line.
    fn word(self) -> &'static str {
        match self {
            Step::Format => "format",
            Step::Clippy => "clippy",
            Step::Native => "native",
            Step::Wasm => "wasm",
            Step::EndToEnd => "e2e",
            Step::Budget => "budget",
            Step::Pictures => "pictures",
        }
    }

    fn what(self) -> &'static str {
        match self {
            Step::Format => "Checks the formatting",
            Step::Clippy => "Checks the code with clippy, in each way it is compiled",
            Step::Native => "Runs the native tests",
            Step::Wasm => "Runs the WebAssembly tests in Chromium",
            Step::EndToEnd => "Tests the built page in Chromium, end to end",
            Step::Budget => "Weighs the first view",
            Step::Pictures => "Takes pictures of the pages",
        }
    }

    fn run(self, places: &Places) -> Outcome<Counts> {
        match self {
            Step::Format => native::format(places),
            Step::Clippy => native::clippy(places),
            Step::Native => native::tests(places),
            Step::Wasm => browser::wasm(places),
            Step::EndToEnd => browser::end_to_end(places),
            Step::Budget => budget::check(places),
            Step::Pictures => browser::pictures(places),
        }
    }
}

/// `cargo xtask test [STEP…]`; says whether all passed.
pub fn command(places: &Places, arguments: &[String]) -> Outcome<bool> {
    let mut total = Counts::default();
    let mut lines = Vec::new();
    for step in steps(arguments)? {
        let (counts, why) = match say::step(step.what(), || step.run(places)) {
            Ok(counts) => (counts, String::new()),
            Err(failure) => {
                eprintln!("{failure}");
                let first = failure.to_string().lines().next().unwrap_or_default().to_owned();
                (Counts::one(false), format!(": {first}"))
            }
        };
        total = total + counts;
        lines.push(format!("{:>9}  {counts}{why}", step.word()));
    }
    println!("\n{}\n\n{total}", lines.join("\n"));
    Ok(total.failed == 0)
}

/// The steps named, in the order in which they are run; all if none is named.
fn steps(words: &[String]) -> Outcome<Vec<Step>> {
    if let Some(unknown) = words
        .iter()
        .find(|word| Step::ALL.iter().all(|step| step.word() != word.as_str()))
    {
        let known = Step::ALL.map(Step::word).join(", ");
        return Err(Failure::new(format!(
            "`{unknown}` is no step of the tests. The steps are: {known}."
        )));
    }
    let named = |step: &Step| words.is_empty() || words.iter().any(|word| word == step.word());
    Ok(Step::ALL.into_iter().filter(named).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_named_or_all() {
        assert_eq!(steps(&[]), Ok(Step::ALL.to_vec()));
        assert_eq!(
            steps(&["e2e".to_owned(), "format".to_owned()]),
            Ok(vec![Step::Format, Step::EndToEnd])
        );
        assert!(steps(&["all".to_owned()]).is_err());
    }
}
