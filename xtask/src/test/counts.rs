//! How many tests passed and failed, read from what test runners say.

use std::{fmt, ops::Add, process::Command};

use anyhow::Result;

use crate::command::run_openly;

/// Tests that passed and failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Passed.
    pub passed: u64,
    /// Failed.
    pub failed: u64,
}

impl Counts {
    /// One check.
    pub fn one(passed: bool) -> Self {
        Counts {
            passed: u64::from(passed),
            failed: u64::from(!passed),
        }
    }

    /// Runs a check that succeeds or not.
    pub fn of_check(command: &mut Command) -> Result<Self> {
        run_openly(command).map(|(success, _)| Counts::one(success))
    }

    /// Runs a test runner and counts what it says.
    pub fn of_tests(command: &mut Command) -> Result<Self> {
        let (success, output) = run_openly(command)?;
        let all = output.lines().map(Counts::in_line);
        Ok(all.fold(Counts::default(), Counts::add).ended(success))
    }

    /// What a line of a runner's talk adds: `test result: ok. 12 passed; 0 failed; …`.
    fn in_line(line: &str) -> Self {
        let Some((_, result)) = line.split_once("test result: ") else {
            return Counts::default();
        };
        let number = |what: &str| {
            let part = result
                .split([';', '.'])
                .map(str::trim)
                .find_map(|part| part.strip_suffix(what))?;
            part.trim().parse().ok()
        };
        Counts {
            passed: number(" passed").unwrap_or(0),
            failed: number(" failed").unwrap_or(0),
        }
    }

    /// The counts of a runner that ended like this: one that failed without counting a failure (it did not compile, or
    /// was killed) counts as one.
    fn ended(self, success: bool) -> Self {
        if success || self.failed > 0 {
            self
        } else {
            self + Counts::one(false)
        }
    }
}

impl Add for Counts {
    type Output = Counts;

    fn add(self, other: Counts) -> Counts {
        Counts {
            passed: self.passed + other.passed,
            failed: self.failed + other.failed,
        }
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_read_from_a_runner() {
        let line = "test result: FAILED. 12 passed; 3 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s";
        assert_eq!(Counts::in_line(line), Counts { passed: 12, failed: 3 });
        assert_eq!(
            Counts::in_line("test result: ok. 4 passed; 0 failed;"),
            Counts { passed: 4, failed: 0 }
        );
        assert_eq!(Counts::in_line("running 12 tests"), Counts::default());
    }

    #[test]
    fn a_runner_that_failed_counts() {
        let four = Counts { passed: 4, failed: 0 };
        assert_eq!(four.ended(true), four);
        assert_eq!(four.ended(false), Counts { passed: 4, failed: 1 });
        assert_eq!((four + Counts::one(false)).to_string(), "4 passed, 1 failed");
    }
}
