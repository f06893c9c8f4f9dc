//! Tests in Chromium: of the WebAssembly program by wasm-bindgen's runner, of the built page by the crate `e2e`.

use std::{
    env,
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    path::PathBuf,
    process::{Child, Command, Stdio},
    sync::mpsc,
    thread,
    time::Duration,
};

use anyhow::{Result, bail};

use super::counts::Counts;
use crate::{
    build,
    command::{cargo, is_there, missing, run, run_openly},
    debian, paths,
    progress::announce,
    serve, tools,
};

/// Where the site stands while it is tested: not at the top, so that an absolute address would be found out.
const UNDER: &str = "/sub";

/// How long ChromeDriver may take to start.
const PATIENCE: Duration = Duration::from_secs(30);

/// `tests/browser.rs`, in the browser.
pub fn wasm() -> Result<Counts> {
    debian::browser()?;
    tools::wasm_target()?;
    let mut command = cargo(&["test", "--locked", "--features", "hydrate", "--target", tools::WASM]);
    command.args(["--test", "browser"]);
    // The runner looks for the driver on the path and for its options in webdriver.json.
    let runner = wasm_tools()?.join("wasm-bindgen-test-runner");
    command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", runner);
    Counts::of_tests(&mut command)
}

/// The folder of wasm-bindgen's own programs, in the version of `Cargo.lock`.
fn wasm_tools() -> Result<PathBuf> {
    let target = paths::root().join("target");
    let mut build = cargo(&["build", "--locked", "--package", "wasm-tools", "--target-dir"]);
    run(build.arg(&target))?;
    Ok(target.join("debug"))
}

/// The crate `e2e` on the built page.
pub fn end_to_end() -> Result<Counts> {
    on_the_built_page(&["--lib", "--test", "page"])
}

/// A picture of every page in `tests/pages.txt`.
pub fn pictures() -> Result<Counts> {
    let counts = on_the_built_page(&["--test", "pictures"])?;
    println!("The pictures are in {}", paths::pictures().display());
    Ok(counts)
}

/// The page as Trunk builds it, from its release build and while it serves; nothing where Trunk is not on the path.
pub fn trunk() -> Result<Counts> {
    if !is_there("trunk") {
        println!("skipped: Trunk is not on the search path (cargo install --locked trunk)");
        return Ok(Counts::default());
    }
    debian::browser()?;
    tools::wasm_target()?;
    // Trunk downloads wasm-bindgen and wasm-opt where it finds none; those that the project pins are on the path first.
    let rest = env::var_os("PATH").unwrap_or_default();
    let ours = [wasm_tools()?, tools::npm_packages()?.join(".bin")];
    let path = env::join_paths(ours.into_iter().chain(env::split_paths(&rest)))?;
    let trunk = |arguments: &[&str]| {
        let mut command = Command::new("trunk");
        command.args(arguments).current_dir(paths::root()).env("PATH", &path);
        // Trunk takes NO_COLOR for a setting of its own and understands only true and false.
        command.env_remove("NO_COLOR");
        command
    };
    let built = announce("Builds the page with `trunk build --release`", || {
        run_openly(&mut trunk(&["build", "--release"]))
    })?;
    if !built.0 {
        return Ok(Counts::one(false));
    }
    let driver = Driver::start()?;
    let mut command = cargo(&[
        "test",
        "--locked",
        "--package",
        "e2e",
        "--test",
        "trunk",
        "--",
        "--nocapture",
    ]);
    command
        .env("NON_DRIVER", driver.address())
        .env("NON_DIST", paths::root().join("target/trunk"));
    // Each test says by itself where its site is.
    command.env("NON_SITE", "");
    command.env("NON_ROOT", paths::root()).env("NON_PATH", &path);
    Counts::of_tests(&mut command)
}

fn on_the_built_page(tests: &[&str]) -> Result<Counts> {
    debian::browser()?;
    build::page()?;
    let listener = serve::listen(0)?;
    let port = listener.local_addr()?.port();
    thread::spawn(move || serve::answer(listener, UNDER));
    let driver = Driver::start()?;
    let mut command = cargo(&["test", "--locked", "--no-fail-fast", "--package", "e2e"]);
    command.args(tests);
    command.env("NON_SITE", format!("http://127.0.0.1:{port}{UNDER}/"));
    command.env("NON_DRIVER", driver.address());
    command
        .env("NON_DIST", paths::dist())
        .env("NON_PICTURES", paths::pictures());
    Counts::of_tests(&mut command)
}

/// ChromeDriver, which starts browsers for tests; ends with this value, and its browsers with it.
struct Driver {
    child: Child,
    port: u16,
}

impl Driver {
    /// Starts it on a free port.
    fn start() -> Result<Self> {
        let mut command = Command::new("chromedriver");
        // It says where it listens only at a log level that is not lower.
        command.args(["--port=0", "--log-level=SEVERE"]);
        command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        let mut child = command.spawn().map_err(|_| missing("chromedriver"))?;
        let out = child.stdout.take();
        let (tell, told) = mpsc::channel();
        thread::spawn(move || {
            // Read to the end, so that it never waits for a reader.
            for line in out
                .into_iter()
                .flat_map(|out| BufReader::new(out).lines().map_while(Result::ok))
            {
                if let Some(port) = port_in(&line) {
                    let _ = tell.send(port);
                }
            }
        });
        match told.recv_timeout(PATIENCE) {
            Ok(port) => Ok(Driver { child, port }),
            Err(_) => {
                let _ = child.kill();
                let _ = child.wait();
                bail!("ChromeDriver did not start: run `chromedriver` by hand to see why.");
            }
        }
    }

    /// Where it listens.
    fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Asks it to end, which also ends its browsers.
    fn ask_to_end(&self) -> std::io::Result<()> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
        stream.set_read_timeout(Some(Duration::from_secs(5)))?;
        stream.write_all(b"GET /shutdown HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")?;
        stream.read_to_end(&mut Vec::new()).map(drop)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let asked = self.ask_to_end().is_ok();
        let ended = asked
            && (0..100).any(|_| {
                thread::sleep(Duration::from_millis(50));
                matches!(self.child.try_wait(), Ok(Some(_)))
            });
        if !ended {
            let _ = self.child.kill();
            let _ = self.child.wait();
        }
    }
}

/// The port in "ChromeDriver was started successfully on port 40001."
fn port_in(line: &str) -> Option<u16> {
    let (_, rest) = line.split_once("successfully on port ")?;
    rest.trim().trim_end_matches('.').parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_port_is_read() {
        assert_eq!(
            port_in("ChromeDriver was started successfully on port 40001."),
            Some(40001)
        );
        assert_eq!(port_in("Only local connections are allowed."), None);
    }
}
