//! Tools installed by cargo: Trunk, the command lines of wasm-bindgen and of the splitter.

use std::path::PathBuf;

use super::keep;
use crate::{failure::Outcome, places::Places, run};

/// The folder of `trunk`.
pub fn trunk(places: &Places, version: &str) -> Outcome<PathBuf> {
    install(places, "trunk", version, &["--locked"], "about 5 minutes on two cores")
}

/// The folder of `wasm-bindgen` and its test runner. It carries no lock file that still installs, so none is asked for.
pub fn wasm_bindgen(places: &Places, version: &str) -> Outcome<PathBuf> {
    install(places, "wasm-bindgen-cli", version, &[], "about 2 minutes on two cores")
}

/// The folder of `wasm-split-cli`, which divides a program.
pub fn splitter(places: &Places, version: &str) -> Outcome<PathBuf> {
    let options = ["--locked", "--features", "build-binary"];
    let long = "about a minute on two cores";
    install(places, "wasm_split_cli_support", version, &options, long)
}

fn install(places: &Places, name: &str, version: &str, options: &[&str], long: &str) -> Outcome<PathBuf> {
    let what = format!("Installs {name} {version}, once for every clone ({long})");
    let place = keep::once(places, &format!("{name}-{version}"), &what, |draft| {
        let mut cargo = run::cargo();
        cargo
            .args(["install", name, "--version", version, "--root"])
            .arg(draft)
            .args(options);
        // A tool that runs for seconds need not be optimised for minutes.
        cargo
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
            .env("CARGO_PROFILE_RELEASE_LTO", "false");
        cargo
            .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
            .env("CARGO_PROFILE_RELEASE_DEBUG", "0");
        cargo.env_remove("CARGO_TARGET_DIR").current_dir(draft);
        run::quietly(&mut cargo).map(drop)
    })?;
    Ok(place.join("bin"))
}
