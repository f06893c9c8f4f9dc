//! Shows what is being done, that it goes on, and how long it took.

use std::{
    io::{IsTerminal, Write, stdout},
    sync::mpsc::{RecvTimeoutError, channel},
    thread,
    time::{Duration, Instant},
};

use anyhow::Result;

/// Runs a step: prints what it does, the time that has passed while it runs, and how long it took.
///
/// On a terminal the time is shown anew every second, elsewhere a line is printed every ten. Steps that run cargo need
/// no more than cargo's own messages: see [`announce`].
pub fn step<T>(what: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    println!("· {what} …");
    let began = Instant::now();
    let (finished, is_finished) = channel::<()>();
    let outcome = thread::scope(|scope| {
        scope.spawn(move || {
            let terminal = stdout().is_terminal();
            let pause = Duration::from_secs(if terminal { 1 } else { 10 });
            while is_finished.recv_timeout(pause) == Err(RecvTimeoutError::Timeout) {
                let passed = began.elapsed().as_secs();
                if terminal {
                    print!("  {passed} s\r");
                    let _ = stdout().flush();
                } else {
                    println!("  {passed} s");
                }
            }
        });
        let outcome = work();
        drop(finished);
        outcome
    });
    report(&outcome, began.elapsed());
    outcome
}

/// Like [`step`] for work that shows by itself that it goes on.
pub fn announce<T>(what: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    println!("· {what} …");
    let began = Instant::now();
    let outcome = work();
    report(&outcome, began.elapsed());
    outcome
}

fn report<T>(outcome: &Result<T>, duration: Duration) {
    let verb = if outcome.is_ok() { "done in" } else { "failed after" };
    println!("  {verb} {}", readable(duration));
}

/// A duration as people write it: `1.2 s`, `4 min 5 s`.
fn readable(duration: Duration) -> String {
    match duration.as_secs() {
        0..60 => format!("{:.1} s", duration.as_secs_f64()),
        seconds => format!("{} min {} s", seconds / 60, seconds % 60),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_readable() {
        assert_eq!(readable(Duration::from_millis(1_240)), "1.2 s");
        assert_eq!(readable(Duration::from_secs(245)), "4 min 5 s");
    }

    #[test]
    fn a_step_gives_what_its_work_gives() {
        assert_eq!(step("Tests", || Ok(3)).ok(), Some(3));
        assert!(step("Tests", || -> Result<()> { anyhow::bail!("no") }).is_err());
    }
}
