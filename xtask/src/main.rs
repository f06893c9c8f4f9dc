//! `cargo xtask serve|build|test`: builds the page, serves it, tests it. Knows the project's folders and tools; nothing
//! of what is on the page.

mod build;
mod command;
mod debian;
mod paths;
mod progress;
mod serve;
mod stamp;
mod test;
mod tools;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Builds, serves and tests the page.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Build the page if anything has changed and serve it on 127.0.0.1.
    Serve {
        /// Port to listen on.
        #[arg(long, default_value_t = 8080, value_parser = clap::value_parser!(u16).range(1..))]
        port: u16,
    },
    /// Build the page into dist/, ready for any static host, under any sub-path.
    Build,
    /// Run every check, or only the steps named.
    Test {
        /// Steps to run.
        steps: Vec<test::Step>,
    },
}

fn main() -> ExitCode {
    let done = match Arguments::parse().task {
        Task::Serve { port } => serve::run(port).map(|()| true),
        Task::Build => build::run().map(|()| true),
        Task::Test { steps } => test::run(&steps),
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("\n{}", command::explain(&error));
            ExitCode::FAILURE
        }
    }
}
