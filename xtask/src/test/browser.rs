//! Tests in Chromium: of the WebAssembly program by wasm-bindgen's runner, of the built page by the crate `e2e`.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    process::{Child, Command, Stdio},
    sync::mpsc,
    thread,
    time::Duration,
};

use super::{counts::Counts, native::counted};
use crate::{
    build,
    failure::{Failure, Outcome},
    places::Places,
    run::{self, cargo},
    serve::{self, Site},
    setup,
    versions::Versions,
};

/// Where the site stands while it is tested: not at the top, so that an absolute address would be found out.
const UNDER: &str = "/sub/";

/// How long ChromeDriver may take to start.
const PATIENCE: Duration = Duration::from_secs(30);

/// `tests/browser.rs`, in the browser.
pub fn wasm(places: &Places) -> Outcome<Counts> {
    setup::browser()?;
    let tools = setup::wasm_tests(places, &Versions::read(places)?)?;
    let mut command = cargo();
    command.args([
        "test",
        "--locked",
        "--features",
        "hydrate",
        "--target",
        "wasm32-unknown-unknown",
        "--test",
        "browser",
    ]);
    // The runner looks for the driver on the path and for its options in webdriver.json.
    command.env(
        "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER",
        tools.join("wasm-bindgen-test-runner"),
    );
    counted(&mut command, places)
}

/// The crate `e2e` on the built page.
pub fn end_to_end(places: &Places) -> Outcome<Counts> {
    on_the_built_page(places, &["--lib", "--test", "page"])
}

/// A picture of every page in `tests/pages.txt`.
pub fn pictures(places: &Places) -> Outcome<Counts> {
    let counts = on_the_built_page(places, &["--test", "pictures"])?;
    println!("The pictures are in {}", places.pictures().display());
    Ok(counts)
}

fn on_the_built_page(places: &Places, tests: &[&str]) -> Outcome<Counts> {
    setup::browser()?;
    build::page(places)?;
    let listener = serve::listen(0)?;
    let port = listener
        .local_addr()
        .map_err(|e| Failure::new(format!("The site has no address ({e}).")))?
        .port();
    let site = Site::new(places, UNDER);
    thread::spawn(move || site.answer_all(&listener));
    let driver = Driver::start()?;
    let mut command = cargo();
    command
        .args(["test", "--locked", "--no-fail-fast", "--package", "e2e"])
        .args(tests);
    command.env("NON_SITE", format!("http://127.0.0.1:{port}{UNDER}"));
    command.env("NON_DRIVER", format!("http://127.0.0.1:{}", driver.port));
    command
        .env("NON_DIST", places.dist())
        .env("NON_PICTURES", places.pictures());
    counted(&mut command, places)
}

/// ChromeDriver, which starts browsers for tests; ends with this value, and its browsers with it.
struct Driver {
    child: Child,
    port: u16,
}

impl Driver {
    /// Starts it on a free port.
    fn start() -> Outcome<Self> {
        let mut command = Command::new("chromedriver");
        // It says where it listens only at a log level that is not lower.
        command.args(["--port=0", "--log-level=SEVERE"]);
        command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        let mut child = command.spawn().map_err(|_| run::missing("chromedriver"))?;
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
                Err(Failure::new(
                    "ChromeDriver did not start: run `chromedriver` by hand to see why.",
                ))
            }
        }
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
