//! Tells what is being done and how long it took.

use std::{
    io::{self, Write},
    time::{Duration, Instant},
};

use crate::failure::Outcome;

/// Does one long step: says what it is before, and how long it took after.
pub fn step<T>(what: &str, act: impl FnOnce() -> Outcome<T>) -> Outcome<T> {
    println!("· {what} …");
    let _ = io::stdout().flush();
    let began = Instant::now();
    let outcome = act();
    match &outcome {
        Ok(_) => println!("  done in {}", time(began.elapsed())),
        Err(_) => println!("  failed after {}", time(began.elapsed())),
    }
    outcome
}

/// A duration as people say it.
pub fn time(duration: Duration) -> String {
    let tenths = (duration.as_millis() + 50) / 100;
    match tenths {
        0..600 => format!("{}.{} s", tenths / 10, tenths % 10),
        _ => format!("{} min {} s", tenths / 600, tenths % 600 / 10),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_said_plainly() {
        assert_eq!(time(Duration::from_millis(1_240)), "1.2 s");
        assert_eq!(time(Duration::from_millis(59_990)), "1 min 0 s");
        assert_eq!(time(Duration::from_secs(245)), "4 min 5 s");
    }
}
