//! wasm-opt, from the npm package of Binaryen.

use std::{path::PathBuf, process::Command};

use super::keep;
use crate::{failure::Outcome, places::Places, run};

/// The folder of `wasm-opt`. Binaryen's version 132 is npm's 132.0.0.
pub fn ready(places: &Places, version: &str) -> Outcome<PathBuf> {
    let what = format!("Installs wasm-opt {version}, once for every clone (a few seconds)");
    let place = keep::once(places, &format!("binaryen-{version}.0.0"), &what, |draft| {
        let mut npm = Command::new("npm");
        npm.args(["install", "--no-audit", "--no-fund", "--prefix"]).arg(draft);
        npm.arg(format!("binaryen@{version}.0.0"));
        run::quietly(&mut npm).map(drop)
    })?;
    Ok(place.join("node_modules/.bin"))
}
