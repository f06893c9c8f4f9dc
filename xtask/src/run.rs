//! Runs other programs: hides their talk unless they fail, and turns what commonly goes wrong into a sentence.

use std::{
    ffi::OsString,
    io::{BufRead, BufReader, ErrorKind},
    path::Path,
    process::{Command, Stdio},
};

use crate::failure::{Failure, Outcome};

/// Lines of a failed program's talk worth showing.
const SHOWN: usize = 80;

/// Cargo, as the toolchain that runs xtask names it.
pub fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// The search path with these folders first.
pub fn path_with(first: &[&Path]) -> OsString {
    let rest = std::env::var_os("PATH").unwrap_or_default();
    let all = first
        .iter()
        .map(|p| p.to_path_buf())
        .chain(std::env::split_paths(&rest));
    std::env::join_paths(all).unwrap_or(rest)
}

/// Runs a program to its end and gives what it wrote to standard output.
pub fn quietly(command: &mut Command) -> Outcome<String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command
        .stdin(Stdio::null())
        .output()
        .map_err(|e| not_started(&name, &e))?;
    let out = String::from_utf8_lossy(&output.stdout).into_owned();
    if output.status.success() {
        return Ok(out);
    }
    let talk = out + &String::from_utf8_lossy(&output.stderr);
    Err(Failure::new(format!("{}\n\n{}", reason(&name, &talk), tail(&talk))))
}

/// Runs a program whose talk is shown as it comes, and hands every line of its standard output on. Says whether the
/// program succeeded.
pub fn openly(command: &mut Command, mut each: impl FnMut(&str)) -> Outcome<bool> {
    let name = command.get_program().to_string_lossy().into_owned();
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|e| not_started(&name, &e))?;
    if let Some(out) = child.stdout.take() {
        for line in BufReader::new(out).split(b'\n').map_while(Result::ok) {
            let line = String::from_utf8_lossy(&line);
            println!("{line}");
            each(&line);
        }
    }
    let status = child
        .wait()
        .map_err(|e| Failure::new(format!("`{name}` could not be waited for ({e}).")))?;
    Ok(status.success())
}

/// Whether a program is on the search path and answers `--version`.
pub fn is_there(program: &str) -> bool {
    let asked = Command::new(program).arg("--version").stdin(Stdio::null()).output();
    asked.is_ok_and(|output| output.status.success())
}

fn not_started(program: &str, reason: &std::io::Error) -> Failure {
    if reason.kind() == ErrorKind::NotFound {
        missing(program)
    } else {
        Failure::new(format!("`{program}` could not be started ({reason})."))
    }
}

/// The sentence for a program that is not on this machine, and the mend.
pub fn missing(program: &str) -> Failure {
    let mend = match Path::new(program)
        .file_name()
        .and_then(|n| n.to_str())
        .unwrap_or(program)
    {
        "npm" | "node" => "install Node.js 18 or later with npm (on Debian: apt-get install nodejs npm)",
        "rustup" | "cargo" | "rustc" => "install Rust with rustup, see https://rustup.rs",
        "git" => "install git (on Debian: apt-get install git)",
        _ => "install it and try again",
    };
    Failure::new(format!("`{program}` is not on this machine: {mend}."))
}

/// One sentence on why a program failed.
fn reason(program: &str, talk: &str) -> String {
    let program = Path::new(program)
        .file_name()
        .and_then(|n| n.to_str())
        .unwrap_or(program);
    if ["No space left on device", "ENOSPC"]
        .iter()
        .any(|sign| talk.contains(sign))
    {
        format!("`{program}` found the disk full: make room and try again.")
    } else if NO_NETWORK.iter().any(|sign| talk.contains(sign)) {
        format!("`{program}` could not reach its registry: this step needs the network once; connect and try again.")
    } else {
        format!("`{program}` failed; it said:")
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

fn tail(talk: &str) -> String {
    let lines: Vec<&str> = talk.lines().collect();
    lines[lines.len().saturating_sub(SHOWN)..].join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_network_is_said_in_a_sentence() {
        let talk = "npm ERR! code EAI_AGAIN";
        assert!(reason("/usr/bin/npm", talk).starts_with("`npm` could not reach"));
        assert!(reason("cargo", "error[E0425]").ends_with("it said:"));
    }

    #[test]
    fn a_missing_program_comes_with_its_mend() {
        let failure = quietly(&mut Command::new("no-such-program-anywhere")).err();
        assert_eq!(failure, Some(missing("no-such-program-anywhere")));
        assert!(missing("npm").to_string().contains("Node.js"));
    }

    #[test]
    fn only_the_end_of_long_talk_is_shown() {
        let talk = (0..200).map(|i| format!("{i}\n")).collect::<String>();
        assert_eq!(tail(&talk).lines().count(), SHOWN);
        assert!(tail(&talk).ends_with("199"));
    }
}
