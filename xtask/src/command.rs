//! Runs other programs, and turns what commonly goes wrong into one plain sentence with the mend.

use std::{
    io::{ErrorKind, IsTerminal, Read, stderr},
    path::Path,
    process::{Command, Stdio},
    thread,
};

use anyhow::{Context, Error, Result, anyhow, bail};

use crate::paths;

/// Bytes of a program's messages that are kept to find out why it failed.
const KEPT: usize = 16 * 1024;

/// Cargo, as the toolchain that runs xtask names it, started at the top of the project.
pub fn cargo(arguments: &[&str]) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(arguments).current_dir(paths::root());
    if stderr().is_terminal() {
        // Cargo writes to a pipe here, so it is told that a person looks on.
        command.env("CARGO_TERM_COLOR", "always");
        command.env("CARGO_TERM_PROGRESS_WHEN", "always");
        command.env("CARGO_TERM_PROGRESS_WIDTH", "80");
    }
    command
}

/// Runs a program to its end. Its messages are shown as they come; what it writes to standard output is given back.
///
/// # Errors
/// When the program cannot be started or fails.
pub fn run(command: &mut Command) -> Result<String> {
    let ended = watch(command, |_| ())?;
    if ended.success {
        return Ok(ended.output);
    }
    bail!(
        "{}",
        reason(
            &name_of(command),
            &[tail(&ended.output), tail(&ended.messages)].concat()
        )
    )
}

/// Runs a program to its end and shows all that it says; gives whether it succeeded, and its standard output.
///
/// # Errors
/// When the program cannot be started.
pub fn run_openly(command: &mut Command) -> Result<(bool, String)> {
    let ended = watch(command, |text| print!("{text}"))?;
    Ok((ended.success, ended.output))
}

/// How a program ended and what it said.
struct Ended {
    success: bool,
    output: String,
    messages: String,
}

fn watch(command: &mut Command, show: impl FnMut(&str)) -> Result<Ended> {
    let name = name_of(command);
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| not_started(&name, error))?;
    let (out, messages) = (child.stdout.take(), child.stderr.take());
    let (output, messages) = thread::scope(|scope| {
        let messages = scope.spawn(|| copy(messages, |text| eprint!("{text}")));
        let output = copy(out, show);
        (output, messages.join().unwrap_or_default())
    });
    let status = child
        .wait()
        .with_context(|| format!("`{name}` could not be waited for"))?;
    let success = status.success();
    Ok(Ended {
        success,
        output,
        messages,
    })
}

/// Reads to the end; shows each piece.
fn copy(from: Option<impl Read>, mut show: impl FnMut(&str)) -> String {
    let mut all = String::new();
    let Some(mut from) = from else { return all };
    let mut buffer = [0; 4096];
    while let Ok(length @ 1..) = from.read(&mut buffer) {
        let text = String::from_utf8_lossy(&buffer[..length]);
        show(&text);
        all.push_str(&text);
    }
    all
}

/// Whether a program is on the search path and answers `--version`.
pub fn is_there(program: &str) -> bool {
    let asked = Command::new(program).arg("--version").stdin(Stdio::null()).output();
    asked.is_ok_and(|output| output.status.success())
}

/// The sentence for a program that is not on this machine.
pub fn missing(program: &str) -> Error {
    let mend = match program {
        "npm" | "node" => "install Node.js 18 or later with npm (on Debian: apt-get install nodejs npm)",
        "rustup" | "cargo" | "rustc" => "install Rust with rustup, see https://rustup.rs",
        _ => "install it and try again",
    };
    anyhow!("`{program}` is not on this machine: {mend}.")
}

/// An error as it is told to a person.
pub fn explain(error: &Error) -> String {
    let full = error
        .chain()
        .filter_map(|cause| cause.downcast_ref::<std::io::Error>())
        .any(|cause| cause.kind() == ErrorKind::StorageFull);
    if full {
        format!("The disk is full: make room and run the command again, it goes on where it can. ({error:#})")
    } else {
        format!("{error:#}")
    }
}

fn name_of(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let name = program.file_name().unwrap_or(program.as_os_str());
    name.to_string_lossy().into_owned()
}

fn not_started(program: &str, error: std::io::Error) -> Error {
    if error.kind() == ErrorKind::NotFound {
        missing(program)
    } else {
        Error::new(error).context(format!("`{program}` could not be started"))
    }
}

/// One sentence on why a program failed, from what it said.
fn reason(program: &str, talk: &str) -> String {
    let says = |signs: &[&str]| signs.iter().any(|sign| talk.contains(sign));
    if says(&["No space left on device", "ENOSPC"]) {
        format!("`{program}` found the disk full: make room and run the command again, it goes on where it can.")
    } else if says(&NO_NETWORK) {
        format!("`{program}` could not reach its registry: this step needs the network once; connect and try again.")
    } else if says(&["is not supported by the following package"]) {
        "The Rust compiler is too old for this project: run `rustup update stable` and try again.".to_owned()
    } else {
        format!("`{program}` failed; its message is above.")
    }
}

/// What cargo, rustup, npm and apt say when they cannot reach their registries.
const NO_NETWORK: [&str; 10] = [
    "Could not resolve host",
    "Couldn't resolve host",
    "Could not connect to server",
    "Failed to connect to",
    "failed to download",
    "could not download file",
    "ENOTFOUND",
    "EAI_AGAIN",
    "ECONNREFUSED",
    "Temporary failure resolving",
];

/// The end of a text, at most [`KEPT`] bytes.
fn tail(text: &str) -> &str {
    let mut start = text.len().saturating_sub(KEPT);
    while !text.is_char_boundary(start) {
        start += 1;
    }
    &text[start..]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn common_failures_are_said_in_a_sentence() {
        assert!(reason("npm", "npm ERR! code EAI_AGAIN").starts_with("`npm` could not reach"));
        assert!(reason("cargo", "No space left on device (os error 28)").contains("disk full"));
        assert!(reason("cargo", "rustc 1.80.0 is not supported by the following package:").contains("rustup update"));
        assert!(reason("cargo", "error[E0425]").ends_with("its message is above."));
    }

    #[test]
    fn a_missing_program_comes_with_its_mend() {
        let error = run(&mut Command::new("no-such-program-anywhere")).unwrap_err();
        assert_eq!(error.to_string(), missing("no-such-program-anywhere").to_string());
        assert!(missing("npm").to_string().contains("Node.js"));
    }

    #[test]
    fn a_full_disk_is_explained() {
        let error = Error::new(std::io::Error::from(ErrorKind::StorageFull)).context("dist cannot be written");
        assert!(explain(&error).starts_with("The disk is full"));
    }

    #[test]
    fn only_the_end_of_long_messages_is_kept() {
        assert_eq!(tail(&"é".repeat(KEPT)).len(), KEPT);
        assert_eq!(tail("short"), "short");
    }
}
