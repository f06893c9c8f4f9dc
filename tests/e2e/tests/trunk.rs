//! The page as Trunk builds it, rendered in the browser: `cargo xtask test trunk` builds it and says where Trunk is.

use std::{
    fs::File,
    path::Path,
    process::Stdio,
    time::{Duration, Instant, SystemTime},
};

use e2e::{Host, Outcome, Page, Plan, Size, json, look_with, setting};
use tokio::process::Command;

/// Where `trunk serve` listens in this test.
const PORT: u16 = 18_080;

/// How long a development build may take: the first compiles every crate.
const PATIENCE: Duration = Duration::from_secs(600);

/// One test, since both ways of building write to the same folder.
#[tokio::test]
async fn the_page_that_trunk_builds_works() -> Outcome {
    // The release, as `trunk build --release` left it.
    let top = Host::of_dist()?.start().await?;
    look_with(Plan::at(Size::DESK), &top, async |page: &Page| {
        a_node_can_be_selected(page).await?;
        // Chromium warns of the checksums that Trunk writes into its preload links.
        let ours = |trouble: &String| !trouble.contains("`integrity` attribute is currently ignored");
        let trouble: Vec<String> = page.trouble().await?.into_iter().filter(ours).collect();
        assert_eq!(trouble, Vec::<String>::new());
        Ok(())
    })
    .await?;
    serving().await
}

async fn a_node_can_be_selected(page: &Page) -> Outcome {
    page.until("document.querySelectorAll('.live .base .m-count').length >= 9")
        .await?;
    page.click_mark("a.NNMI.network").await?;
    page.until("document.querySelector('.panel [data-heading]').textContent.startsWith('NNMI · ')")
        .await?;
    page.until("location.search.includes('sel=a.NNMI.network')").await
}

async fn serving() -> Outcome {
    let root = setting("NON_ROOT")?;
    let mut trunk = Command::new("trunk");
    trunk.args(["serve", "--port", &PORT.to_string()]).current_dir(&root);
    trunk.env("PATH", setting("NON_PATH")?).env_remove("NO_COLOR");
    // Ends with this test.
    let _trunk = trunk.stdin(Stdio::null()).kill_on_drop(true).spawn()?;
    let top = format!("http://127.0.0.1:{PORT}/");
    let began = Instant::now();
    while tokio::net::TcpStream::connect(("127.0.0.1", PORT)).await.is_err() {
        if began.elapsed() > PATIENCE {
            return Err("trunk serve does not listen".into());
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    println!("trunk serve listened after {:.1} s", began.elapsed().as_secs_f64());
    look_with(Plan::at(Size::DESK), &top, async |page: &Page| {
        a_node_can_be_selected(page).await?;
        for source in ["src/drawing/wheel/scene.rs", "style/tokens.css", "data/entities.toml"] {
            page.client.execute("window.before = true", vec![]).await?;
            let began = Instant::now();
            // As an editor does that saves what it has read.
            File::options()
                .append(true)
                .open(Path::new(&root).join(source))?
                .set_modified(SystemTime::now())?;
            while page.ask("window.before === undefined").await.ok() != Some(json!(true)) {
                if began.elapsed() > PATIENCE {
                    return Err(format!("the page is not reloaded when {source} changes").into());
                }
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
            page.until("document.querySelectorAll('.live .base .m-count').length >= 9")
                .await?;
            println!("{source} changed: on show after {:.1} s", began.elapsed().as_secs_f64());
        }
        Ok(())
    })
    .await
}
