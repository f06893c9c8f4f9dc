//! Pictures of every address in `tests/pages.txt`, for people to look at: written into the folder `NON_PICTURES` names.

use e2e::{Outcome, Page, Plan, Size, setting};
use std::{fs, path::Path};

/// Sizes a page is pictured at.
const SIZES: [Size; 2] = [Size::DESK, Size::PHONE];

#[tokio::test]
async fn every_page_has_its_pictures() -> Outcome {
    let list = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../pages.txt"))?;
    let folder = setting("NON_PICTURES")?;
    fs::create_dir_all(&folder)?;
    let mut written = 0;
    for size in SIZES {
        let page = Page::new(&Plan::at(size)).await?;
        for (address, name) in pages(&list)? {
            page.go(address).await?;
            page.started().await?;
            let Size(width, height) = size;
            fs::write(
                Path::new(&folder).join(format!("{name}-{width}x{height}.png")),
                page.picture().await?,
            )?;
            written += 1;
        }
        page.client.close().await?;
    }
    println!("{written} pictures");
    Ok(())
}

/// Addresses and names, one a line; lines that are empty or begin with `#` are left out.
fn pages(list: &str) -> Outcome<Vec<(&str, &str)>> {
    let lines = list
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines
        .map(|line| {
            let mut words = line.split_whitespace();
            match (words.next(), words.next(), words.next()) {
                (Some(address), Some(name), None) => Ok((if address == "." { "" } else { address }, name)),
                _ => Err(format!("tests/pages.txt: `{line}` is not an address and a name").into()),
            }
        })
        .collect()
}
