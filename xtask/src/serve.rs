//! Serves `dist/` on this machine as a good static host does: types, compressed copies, and how long to keep what.

use std::{
    io::ErrorKind,
    net::{Ipv4Addr, TcpListener},
};

use anyhow::{Context, Result, anyhow};
use axum::{
    Router,
    extract::Request,
    http::{HeaderValue, header},
    middleware::{Next, from_fn},
    response::Response,
};
use tower_http::services::{ServeDir, ServeFile};

use crate::{build, paths};

/// `cargo xtask serve [--port N]`.
pub fn run(port: u16) -> Result<()> {
    // Asked for before the build, so that a busy port is known at once and not after minutes.
    let listener = listen(port)?;
    build::page()?;
    println!("\nThe page is at http://127.0.0.1:{port}/ (English …/en/, Chinese …/zh/). Ctrl+C ends.");
    answer(listener, "/")
}

/// Takes a port of this machine; 0 takes any free one.
pub fn listen(port: u16) -> Result<TcpListener> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(|error| match error.kind() {
        ErrorKind::AddrInUse => anyhow!(
            "Port {port} is busy: another program listens there. Take another one: cargo xtask serve --port {}",
            port.checked_add(1).unwrap_or(8080)
        ),
        ErrorKind::PermissionDenied => {
            anyhow!("Port {port} is not allowed to this user. Take one above 1023: cargo xtask serve --port 8080")
        }
        _ => anyhow!("Port {port} cannot be used ({error}). Take another one with --port."),
    })
}

/// Answers requests until the program ends. The site stands under a path such as `/` or `/sub`.
pub fn answer(listener: TcpListener, under: &str) -> Result<()> {
    listener.set_nonblocking(true)?;
    let dist = paths::dist();
    let files = ServeDir::new(&dist)
        .precompressed_br()
        .precompressed_gzip()
        .not_found_service(ServeFile::new(dist.join("404.html")));
    let site = match under {
        "/" => Router::new().fallback_service(files),
        under => Router::new().nest_service(under, files),
    };
    let site = site.layer(from_fn(with_headers));
    let runtime = tokio::runtime::Runtime::new().context("The server cannot start")?;
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::from_std(listener)?;
        Ok(axum::serve(listener, site).await?)
    })
}

/// Adds the headers a static host should send: files whose name changes with their content may be kept for ever.
async fn with_headers(request: Request, next: Next) -> Response {
    let lasts = request.uri().path().contains("/assets-");
    let mut response = next.run(request).await;
    let keep = match lasts && response.status().is_success() {
        true => "public, max-age=31536000, immutable",
        false => "no-cache",
    };
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(keep));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_busy_port_is_said_with_the_mend() {
        let taken = listen(0).unwrap();
        let port = taken.local_addr().unwrap().port();
        let message = listen(port).unwrap_err().to_string();
        assert!(
            message.contains("is busy") && message.contains(&format!("--port {}", port + 1)),
            "{message}"
        );
    }
}
