//! Two apps in one page know nothing of each other.

use e2e::{Host, Outcome, Page, Plan, Size, json, look_with, setting};
use std::{fs, path::Path};

/// The app of a page of `dist/`: what stands between its two ends.
fn app(lang: &str) -> Outcome<(String, String, String)> {
    let page = fs::read_to_string(Path::new(&setting("NON_DIST")?).join(lang).join("index.html"))?;
    let (head, rest) = page
        .split_once("<div data-network-of-networks")
        .ok_or("no app in the page")?;
    let (app, tail) = rest
        .split_once("<p hidden class=\"notice-static\"")
        .ok_or("no end of the app")?;
    Ok((
        head.to_owned(),
        format!("<div data-network-of-networks{app}"),
        format!("<p hidden class=\"notice-static\"{tail}"),
    ))
}

#[tokio::test]
async fn two_apps_leave_each_other_alone() -> Outcome {
    let (head, first, tail) = app("en")?;
    let (_, second, _) = app("zh")?;
    // The second has its own prefix, as the program gives it by its place in the page.
    let second = second.replace("network-0", "network-1");
    let both = format!("{head}<div id=\"first\">{first}</div><div id=\"second\">{second}</div>{tail}");
    let top = Host::of_dist()?.with_page("/en/two.html", both).start().await?;
    look_with(Plan::at(Size::DESK), &format!("{top}en/two.html"), async |page: &Page| {
        page.started().await?;
        let heading = |part: &str| format!("document.querySelector('#{part} .panel [data-heading]').textContent");
        let search = "location.search";
        page.until("document.querySelectorAll('.live .base .m-count').length >= 18").await?;
        assert_eq!(page.ask(&heading("first")).await?, json!("How to read this"));
        assert_eq!(page.ask(&heading("second")).await?, json!("读图方法"));

        // In the second: the first and the address stay as they were.
        let spot = page.mark_in("#second", "a.MEP.network").await?;
        page.click_at(spot).await?;
        page.until(&format!("{}.startsWith('MEP · ')", heading("second"))).await?;
        assert_eq!(page.ask(&heading("first")).await?, json!("How to read this"));
        assert_eq!(page.ask(search).await?, json!(""));
        assert_eq!(page.ask("document.querySelectorAll('#first .lit *').length").await?, json!(0));

        // In the first: the second stays.
        let spot = page.mark_in("#first", "a.NNMI.resource").await?;
        page.click_at(spot).await?;
        page.until(&format!("{}.startsWith('NNMI · ')", heading("first"))).await?;
        page.until("location.search.includes('sel=a.NNMI.resource')").await?;
        let of_first = page.ask(search).await?;
        let other = page.ask(&heading("second")).await?;
        assert!(other.as_str().is_some_and(|h| h.starts_with("MEP · ")), "{other}");

        // Theme, filters, search and text of the second are its own.
        for deed in ["[data-act^='theme:']", ".legend [data-act='pick:status:plan']", "[data-act=filters]", "[data-act=text]"] {
            page.click(&format!("#second {deed}")).await?;
        }
        page.until("document.querySelector('#second .shell').dataset.theme === 'light' && !document.querySelector('#second .drawer').hidden \
             && document.querySelector('#second .picture-frame').hidden")
            .await?;
        let first = "document.querySelector('#first .shell').dataset.theme === 'system' && document.querySelector('#first .drawer').hidden \
             && !document.querySelector('#first .picture-frame').hidden && document.querySelectorAll('#first [aria-pressed=true]').length === 0";
        assert_eq!(page.ask(first).await?, json!(true));
        assert_eq!(page.ask(search).await?, of_first);

        let twice = "(ids => ids.filter((id, i) => ids.indexOf(id) !== i))([...document.querySelectorAll('[id]')].map(e => e.id))";
        assert_eq!(page.ask(twice).await?, json!([]), "ids that stand twice");
        let own = "[...document.querySelectorAll('[aria-controls]')].every(e => (o => o && o.closest('.app') === e.closest('.app'))(document.getElementById(e.getAttribute('aria-controls'))))";
        assert_eq!(page.ask(own).await?, json!(true), "a field names the list of another app");
        assert_eq!(page.trouble().await?, Vec::<String>::new());
        Ok(())
    })
    .await
}
