//! Puts the tools in place that cargo does not bring: the WebAssembly target, wasm-opt, rustfmt and clippy.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::Result;

use crate::{
    command::{is_there, missing, run},
    paths,
    progress::announce,
};

/// The target the page is compiled for.
pub const WASM: &str = "wasm32-unknown-unknown";

/// The oldest version of wasm-opt that knows what rustc writes today.
const OLDEST_WASM_OPT: u32 = 120;

/// Adds the WebAssembly target if the toolchain lacks it.
pub fn wasm_target() -> Result<()> {
    let mut rustc = Command::new("rustc");
    let folder = run(rustc.args(["--print", "target-libdir", "--target", WASM]))?;
    if Path::new(folder.trim()).is_dir() {
        return Ok(());
    }
    announce("Adds the WebAssembly target to Rust", || {
        run(Command::new("rustup").args(["target", "add", WASM])).map(drop)
    })
}

/// Adds rustfmt and clippy if the toolchain lacks them.
pub fn rustfmt_and_clippy() -> Result<()> {
    for (component, program) in [("rustfmt", "cargo-fmt"), ("clippy", "cargo-clippy")] {
        if !is_there(program) {
            announce(&format!("Adds {component} to Rust"), || {
                run(Command::new("rustup").args(["component", "add", component])).map(drop)
            })?;
        }
    }
    Ok(())
}

/// The program `wasm-opt`: the one on the search path if it is new enough, else that of the npm package `binaryen`,
/// whose version `xtask/npm/package-lock.json` pins.
pub fn wasm_opt() -> Result<PathBuf> {
    let found = Command::new("wasm-opt").arg("--version").output();
    if found.is_ok_and(|output| version(&String::from_utf8_lossy(&output.stdout)) >= Some(OLDEST_WASM_OPT)) {
        return Ok("wasm-opt".into());
    }
    Ok(npm_packages()?.join(".bin/wasm-opt"))
}

/// The folder of the npm packages, installed as the lock file has them.
pub fn npm_packages() -> Result<PathBuf> {
    let npm = paths::root().join("xtask/npm");
    let modules = npm.join("node_modules");
    let read = |path: PathBuf| std::fs::read(path).unwrap_or_default();
    // A copy of the lock file, written once all is in place: an interrupted installation is begun anew.
    let installed = modules.join("installed.json");
    let lock = read(npm.join("package-lock.json"));
    if read(installed.clone()) != lock {
        if !is_there("npm") {
            return Err(missing("npm"));
        }
        announce("Installs the npm packages", || {
            run(Command::new("npm")
                .args(["ci", "--no-audit", "--no-fund"])
                .current_dir(&npm))?;
            Ok(std::fs::write(&installed, &lock)?)
        })?;
    }
    Ok(modules)
}

/// The number in `wasm-opt version 132 (version_132)`.
fn version(text: &str) -> Option<u32> {
    text.strip_prefix("wasm-opt version ")?
        .split_whitespace()
        .next()?
        .parse()
        .ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_of_wasm_opt_is_read() {
        assert_eq!(version("wasm-opt version 132 (version_132)\n"), Some(132));
        assert_eq!(version("something else"), None);
    }
}
