//! A second, tiny server for pages that are not part of the site: the site's files, and one page more.

use std::path::PathBuf;

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

use crate::{Outcome, setting};

/// Serves `dist/` with one page added, for as long as the present test runs; gives the address of the top.
pub async fn stand(name: &'static str, page: String) -> Outcome<String> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let top = format!("http://{}/", listener.local_addr()?);
    let dist = PathBuf::from(setting("NON_DIST")?);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let (dist, page) = (dist.clone(), page.clone());
            tokio::spawn(async move {
                // A browser that hangs up is no fault.
                let _ = answer(stream, dist, name, page).await;
            });
        }
    });
    Ok(top)
}

async fn answer(mut stream: TcpStream, dist: PathBuf, name: &str, page: String) -> std::io::Result<()> {
    let mut head = Vec::new();
    let mut some = [0_u8; 2048];
    while !head.windows(4).any(|w| w == b"\r\n\r\n") {
        let n = stream.read(&mut some).await?;
        if n == 0 {
            return Ok(());
        }
        head.extend_from_slice(&some[..n]);
    }
    let head = String::from_utf8_lossy(&head);
    let target = head.split_whitespace().nth(1).unwrap_or_default();
    let path = target.split('?').next().unwrap_or_default().trim_start_matches('/');
    let body = match path {
        _ if path.contains("..") => None,
        _ if path == name => Some(page.into_bytes()),
        _ => std::fs::read(dist.join(path)).ok(),
    };
    let kind = match path.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css",
        "js" => "text/javascript",
        "wasm" => "application/wasm",
        _ => "application/octet-stream",
    };
    let (status, body) = match body {
        Some(body) => ("200 OK", body),
        None => ("404 Not Found", Vec::new()),
    };
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        body.len()
    );
    stream.write_all(head.as_bytes()).await?;
    stream.write_all(&body).await?;
    stream.shutdown().await
}
