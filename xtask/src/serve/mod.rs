//! Serves `dist/` on this machine as a good static host would: types, compression, and how long to keep what.

mod address;
mod answer;
mod request;

use std::{
    io::ErrorKind,
    net::{Ipv4Addr, SocketAddr, TcpListener},
    sync::Arc,
    thread,
};

use crate::{
    build,
    failure::{Failure, Outcome},
    places::Places,
};

/// The port unless told otherwise.
const PORT: u16 = 8080;

/// `cargo xtask serve [--port N]`.
pub fn command(places: &Places, arguments: &[String]) -> Outcome<()> {
    let port = port(arguments)?;
    // Asked for before the build, so that a busy port is known at once and not after minutes.
    let listener = listen(port)?;
    build::page(places)?;
    println!("\nThe page is at http://127.0.0.1:{port}/ (English …/en/, Chinese …/zh/). Ctrl+C ends.");
    Site::new(places, "/").answer_all(&listener);
    Ok(())
}

fn port(arguments: &[String]) -> Outcome<u16> {
    let told = match arguments {
        [] => return Ok(PORT),
        [flag, number] if flag == "--port" => number.as_str(),
        [one] => one.strip_prefix("--port=").unwrap_or_default(),
        _ => "",
    };
    told.parse().ok().filter(|port| *port > 0).ok_or_else(|| {
        Failure::new("`cargo xtask serve` takes only a port from 1 to 65535, as in: cargo xtask serve --port 8081")
    })
}

/// Takes a port of this machine; 0 takes any free one.
pub fn listen(port: u16) -> Outcome<TcpListener> {
    TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port))).map_err(|reason| match reason.kind() {
        ErrorKind::AddrInUse => Failure::new(format!(
            "Port {port} is busy: another program listens there. Take another one: cargo xtask serve --port {}",
            port.checked_add(1).unwrap_or(PORT)
        )),
        ErrorKind::PermissionDenied => Failure::new(format!(
            "Port {port} is not allowed to this user. Take one above 1023: cargo xtask serve --port {PORT}"
        )),
        _ => Failure::new(format!(
            "Port {port} cannot be used ({reason}). Take another one with --port."
        )),
    })
}

/// A built site at a path of this machine.
#[derive(Clone, Debug)]
pub struct Site {
    places: Places,
    /// Path the site stands under, with a slash at both ends.
    under: String,
}

impl Site {
    /// The project's `dist/` under a path such as `/` or `/sub/`.
    pub fn new(places: &Places, under: &str) -> Self {
        Site {
            places: places.clone(),
            under: under.to_owned(),
        }
    }

    /// Answers until the program ends, each connection in its own thread.
    pub fn answer_all(&self, listener: &TcpListener) {
        let site = Arc::new(self.clone());
        for stream in listener.incoming().filter_map(Result::ok) {
            let site = Arc::clone(&site);
            thread::spawn(move || {
                // A reader who leaves midway is no error.
                let _ = answer::serve(&site, &stream);
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given(arguments: &[&str]) -> Outcome<u16> {
        port(&arguments.iter().map(|a| (*a).to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn a_port_is_read() {
        assert_eq!(given(&[]), Ok(8080));
        assert_eq!(given(&["--port", "8081"]), Ok(8081));
        assert_eq!(given(&["--port=9000"]), Ok(9000));
        for wrong in [
            &["--port"][..],
            &["--port", "x"],
            &["--port", "70000"],
            &["--port", "0"],
            &["8081"],
            &["a", "b", "c"],
        ] {
            assert!(given(wrong).is_err(), "{wrong:?}");
        }
    }

    #[test]
    fn a_busy_port_is_said_with_the_mend() {
        let taken = listen(0).unwrap();
        let port = taken.local_addr().unwrap().port();
        let failure = listen(port).unwrap_err().to_string();
        assert!(
            failure.contains("is busy") && failure.contains(&format!("--port {}", port + 1)),
            "{failure}"
        );
    }
}
