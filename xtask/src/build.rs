//! Builds the page into `dist/`, from the sources to the compressed copies, in one straight line: see [`run`].

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, anyhow, ensure};
use base64::{Engine, prelude::BASE64_STANDARD};
use rayon::prelude::*;
use sha2::{Digest, Sha256};
use walkdir::WalkDir;
use wasm_bindgen_cli_support::Bindgen;

use crate::{
    command::{cargo, run as run_program},
    paths,
    progress::{announce, step},
    stamp, tools,
};

/// `cargo xtask build`.
pub fn run() -> Result<()> {
    page()?;
    println!("\ndist/ is ready for any static host, under any sub-path. To see it here: cargo xtask serve");
    Ok(())
}

/// Builds the page, unless `dist/` is already what the sources make.
pub fn page() -> Result<()> {
    let sources = stamp::sources()?;
    if stamp::is_current(&sources)? {
        println!("· dist/ is up to date");
        return Ok(());
    }
    let wasm_opt = tools::wasm_opt()?;
    tools::wasm_target()?;

    let program = announce("Compiles the program to WebAssembly", compile)?;
    let assets = fresh(&paths::work().join("assets"))?;
    step("Divides the program and writes its script", || {
        let first = divide(&program, &assets)?;
        bind(&first, &assets)
    })?;
    step("Makes the program small", || optimize(&wasm_opt, &assets))?;
    copy_folder(&paths::root().join("src/start"), &assets)?;

    let site = fresh(&paths::work().join("site"))?;
    // A folder whose name changes with its content may be kept by browsers for ever.
    let name = format!("assets-{}", stamp::of_folder(&assets)?);
    copy_folder(&assets, &site.join(&name))?;
    copy_folder(&paths::root().join("style/static"), &site)?;
    announce("Writes the pages in both languages", || prerender(&site, &name))?;
    step("Compresses the files", || compress(&site))?;

    replace(&paths::dist(), &site)?;
    stamp::keep(&sources)
}

/// Compiles the program; gives the path of the module. The linker keeps its relocations, which [`divide`] needs.
fn compile() -> Result<PathBuf> {
    let target = paths::root().join("target");
    let mut rustc = cargo(&["rustc", "--locked", "--release", "--target", tools::WASM]);
    rustc.args(["--bin", "page", "--features", "hydrate,split", "--target-dir"]);
    rustc.arg(&target).args(["--", "-Clink-args=--emit-relocs"]);
    run_program(&mut rustc)?;
    Ok(target.join(tools::WASM).join("release/page.wasm"))
}

/// Divides the program where `#[wasm_split]` in `src/main.rs` says so. The deferred part and the script that loads it
/// are written to `assets`; gives the path of the first part, which wasm-bindgen has yet to work on.
fn divide(program: &Path, assets: &Path) -> Result<PathBuf> {
    let module = fs::read(program).with_context(|| format!("{} cannot be read", program.display()))?;
    let first = paths::work().join("page.wasm");
    let mut options = wasm_split_cli_support::Options::new(&module);
    options.output_dir = assets;
    options.main_out_path = &first;
    options.main_module = "./page.js";
    let parts = wasm_split_cli_support::transform(options).map_err(|error| anyhow!("{error:#}"))?;
    ensure!(
        parts.split_modules == [assets.join("split_deferred.wasm")],
        "The program was not divided into two parts: beside the first there are {:?}.",
        parts.split_modules
    );
    Ok(first)
}

/// Runs wasm-bindgen on the first part. The deferred part finds memory and table among its exports.
fn bind(first: &Path, assets: &Path) -> Result<()> {
    Bindgen::new()
        .input_path(first)
        .out_name("page")
        .web(true)?
        .omit_default_module_path(false)
        .typescript(false)
        .keep_lld_exports(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(assets)
}

/// Makes every module in a folder small, in place.
fn optimize(wasm_opt: &Path, assets: &Path) -> Result<()> {
    let modules: Vec<PathBuf> = files(assets)?
        .into_iter()
        .filter(|path| has_extension(path, &["wasm"]))
        .collect();
    modules.par_iter().try_for_each(|module| {
        let mut command = Command::new(wasm_opt);
        run_program(command.arg("-Oz").arg(module).arg("--output").arg(module)).map(drop)
    })
}

/// Writes the pages, natively, with the components that run in the browser. The build for tests is used: its crates
/// are compiled anyway.
fn prerender(site: &Path, assets: &str) -> Result<()> {
    let style = style()?;
    let sheet = paths::work().join("style.css");
    fs::write(&sheet, &style)?;
    let hash = format!("sha256-{}", BASE64_STANDARD.encode(Sha256::digest(&style)));
    let mut command = cargo(&["run", "--locked", "--features", "ssr", "--bin", "prerender", "--"]);
    run_program(command.arg(site).args([assets, &hash]).arg(&sheet)).map(drop)
}

/// The style sheets as one, in the order in which `index.html` links them.
fn style() -> Result<String> {
    let page = fs::read_to_string(paths::root().join("index.html"))?;
    let linked = page.lines().filter(|line| line.contains("rel=\"css\""));
    let sheets: Vec<&str> = linked
        .filter_map(|line| line.split_once("href=\"")?.1.split('"').next())
        .collect();
    ensure!(!sheets.is_empty(), "index.html links no style sheet.");
    let read =
        |sheet: &&str| fs::read_to_string(paths::root().join(sheet)).with_context(|| format!("{sheet} cannot be read"));
    sheets.iter().map(read).collect()
}

/// Writes a brotli and a gzip copy beside every file that gains from it.
fn compress(site: &Path) -> Result<()> {
    let gains = ["html", "css", "js", "wasm", "svg", "json", "txt", "xml"];
    let files: Vec<PathBuf> = files(site)?
        .into_iter()
        .filter(|path| has_extension(path, &gains))
        .collect();
    files.par_iter().try_for_each(|path| {
        let content = fs::read(path)?;
        let mut brotli = brotli::CompressorWriter::new(Vec::new(), 4096, 11, 22);
        brotli.write_all(&content)?;
        let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
        gzip.write_all(&content)?;
        fs::write(with_suffix(path, "br"), brotli.into_inner())?;
        Ok(fs::write(with_suffix(path, "gz"), gzip.finish()?)?)
    })
}

/// `a.js` → `a.js.br`.
pub fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(suffix);
    name.into()
}

/// Every file in a folder, in the order of their names.
pub fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = WalkDir::new(folder).sort_by_file_name().into_iter();
    let files = entries.filter(|entry| entry.as_ref().map_or(true, |entry| entry.file_type().is_file()));
    Ok(files
        .map(|entry| entry.map(|entry| entry.into_path()))
        .collect::<Result<_, _>>()?)
}

fn has_extension(path: &Path, extensions: &[&str]) -> bool {
    path.extension()
        .and_then(|e| e.to_str())
        .is_some_and(|e| extensions.contains(&e))
}

/// A folder that is there and empty.
fn fresh(folder: &Path) -> Result<PathBuf> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)?;
    Ok(folder.to_owned())
}

fn copy_folder(from: &Path, to: &Path) -> Result<()> {
    for file in files(from)? {
        let copy = to.join(file.strip_prefix(from)?);
        copy.parent().map_or(Ok(()), fs::create_dir_all)?;
        fs::copy(&file, &copy).with_context(|| format!("{} cannot be written", copy.display()))?;
    }
    Ok(())
}

/// Puts a finished folder in the place of another.
fn replace(old: &Path, new: &Path) -> Result<()> {
    if old.exists() {
        fs::remove_dir_all(old).with_context(|| format!("{} cannot be cleared", old.display()))?;
    }
    fs::rename(new, old).with_context(|| format!("{} cannot be put in place", old.display()))
}
