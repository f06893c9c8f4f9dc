//! What the Rust toolchain itself must have: the wasm target, and for tests rustfmt and clippy.

use std::{path::Path, process::Command};

use crate::{failure::Outcome, run, say};

/// The target the page is compiled for.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// Adds the target if this toolchain lacks it.
pub fn ready() -> Outcome<()> {
    let folder = run::quietly(Command::new("rustc").args(["--print", "target-libdir", "--target", TARGET]))?;
    let root = run::quietly(Command::new("rustc").args(["--print", "sysroot"]))?;
    if !Path::new(root.trim())
        .join("lib/rustlib/src/rust/library/Cargo.lock")
        .is_file()
    {
        say::step("Adds the sources of the standard library to Rust", || {
            run::quietly(Command::new("rustup").args(["component", "add", "rust-src"])).map(drop)
        })?;
    }
    if Path::new(folder.trim()).is_dir() {
        return Ok(());
    }
    say::step("Adds the WebAssembly target to Rust", || {
        run::quietly(Command::new("rustup").args(["target", "add", TARGET])).map(drop)
    })
}

/// Adds rustfmt and clippy if this toolchain lacks them.
pub fn components() -> Outcome<()> {
    for (component, program) in [("rustfmt", "cargo-fmt"), ("clippy", "cargo-clippy")] {
        if !run::is_there(program) {
            say::step(&format!("Adds {component} to Rust"), || {
                run::quietly(Command::new("rustup").args(["component", "add", component])).map(drop)
            })?;
        }
    }
    Ok(())
}
