//! `cargo xtask serve|build|test|help`: sets up what is missing, builds the page, serves it, tests it.
//! Knows the project's tools and folders; nothing of what is on the page.

mod build;
mod failure;
mod places;
mod run;
mod say;
mod serve;
mod setup;
mod test;
mod versions;

use std::{env, process::ExitCode};

use failure::{Failure, Outcome};
use places::Places;

fn main() -> ExitCode {
    let done = if build::is_stand_in() {
        build::stand_in(env::args_os().skip(1).collect()).map(|()| true)
    } else {
        obey(&env::args().skip(1).collect::<Vec<_>>())
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(failure) => {
            eprintln!("\n{failure}");
            ExitCode::FAILURE
        }
    }
}

/// Does as told; says whether all is well where the command itself has said what is not.
fn obey(arguments: &[String]) -> Outcome<bool> {
    let (command, rest) = match arguments.split_first() {
        Some((command, rest)) => (command.as_str(), rest),
        None => ("help", [].as_slice()),
    };
    match command {
        "serve" => serve::command(&Places::find()?, rest).map(|()| true),
        "build" if rest.is_empty() => build::command(&Places::find()?).map(|()| true),
        "test" => test::command(&Places::find()?, rest),
        "help" | "--help" | "-h" => {
            println!("{HELP}");
            Ok(true)
        }
        unknown => Err(Failure::new(format!(
            "`cargo xtask {unknown}` is not known as given.\n\n{HELP}"
        ))),
    }
}

const HELP: &str = "\
cargo xtask serve [--port N]  set up, build the page and serve it on 127.0.0.1 (port 8080 unless told)
cargo xtask build             set up and build: dist/ is then ready for any static host, under any sub-path
cargo xtask test [STEP…]      set up and run every check, or only the steps named:
                              format clippy native wasm e2e budget pictures
cargo xtask help              this text";
