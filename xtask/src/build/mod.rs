//! Builds the page into `dist/`: styles and program by Trunk, pages by the prerenderer, then everything under names that
//! change with the content. Does nothing when neither the inputs nor `dist/` have changed since.

mod assets;
mod files;
mod glue;
mod library;
mod names;
mod pack;
mod sheets;
mod split;
mod stamp;
mod start;

use std::{fs, path::Path, process::Command};

use crate::{
    failure::{Failure, Outcome},
    places::Places,
    run, say,
    setup::{self, Tools},
    versions::Versions,
};

use library::Library;

pub use assets::{Assets, is_hashed};
pub use files::under;
pub use pack::{Packed, weigh};
pub use split::{command as stand_in, is_stand_in};

/// `cargo xtask build`.
pub fn command(places: &Places) -> Outcome<()> {
    page(places)?;
    println!("\ndist/ is ready for any static host, under any sub-path. To see it here: cargo xtask serve");
    Ok(())
}

/// Sets up and builds, or finds that `dist/` is already what the sources say.
pub fn page(places: &Places) -> Outcome<()> {
    let versions = Versions::read(places)?;
    let inputs = stamp::inputs(places, &versions)?;
    if stamp::holds(places, &inputs) {
        println!("· dist/ is up to date");
        return Ok(());
    }
    let tools = setup::tools(places, &versions)?;
    let library = Library::of(&versions)?;
    say::step("Fetches the crates that Cargo.lock names", || {
        let mut fetch = run::cargo();
        fetch.args(["fetch", "--locked"]).current_dir(&places.root);
        run::quietly(&mut fetch)?;
        library.fetch(&mut fetch)
    })?;
    let trunk = say::step(
        "Compiles the page to WebAssembly (2 to 3 minutes the first time)",
        || compile(places, &tools, library),
    )?;
    let site = places.work().join("site");
    files::fresh(&site)?;
    let gallery = say::step("Makes the part of the program small that is fetched later", || {
        split::gallery(places, &tools)
    })?;
    let assets = Assets::collect(&trunk, &gallery, &places.root.join("src/start"), &site)?;
    say::step(
        "Writes the pages in both languages (a minute or two the first time)",
        || prerender(places, &site, &assets),
    )?;
    files::copy_if_there(&places.root.join("style/static"), &site)?;
    say::step("Compresses dist/ for serving", || pack::all(&site, &places.packed()))?;
    let dist = places.dist();
    files::clear(&dist)?;
    fs::rename(&site, &dist).map_err(|e| Failure::file(&dist, "put in place", &e))?;
    stamp::keep(places, &inputs)
}

/// Runs Trunk on the concatenated styles and the program; its output is raw material for `dist/`.
fn compile(places: &Places, tools: &Tools, library: Library) -> Outcome<std::path::PathBuf> {
    sheets::join(&places.root.join("style"), &places.work().join("style.css"))?;
    let out = places.work().join("trunk");
    files::fresh(&out)?;
    let mut trunk = Command::new(tools.trunk.join("trunk"));
    trunk
        .args(["build", "--release", "--dist"])
        .arg(&out)
        .current_dir(&places.root);
    split::stand_in(&mut trunk, places, tools)?;
    library.tell(&mut trunk);
    trunk.env("RUST_BACKTRACE", "0").env("NO_COLOR", "true");
    run::quietly(&mut trunk)?;
    Ok(out)
}

/// Writes the pages with the same components, natively. The build for tests is used: its crates are compiled anyway.
fn prerender(places: &Places, site: &Path, assets: &Assets) -> Outcome<()> {
    let mut cargo = run::cargo();
    cargo.args([
        "run",
        "--locked",
        "--package",
        "network-of-networks",
        "--features",
        "ssr",
        "--bin",
        "prerender",
        "--",
    ]);
    cargo
        .arg("index.html")
        .arg(site)
        .args(assets.pairs())
        .current_dir(&places.root);
    run::quietly(&mut cargo).map(drop)
}
