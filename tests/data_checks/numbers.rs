//! Refusals of places, numbers and dates.

use crate::refuses;

#[test]
fn a_row_without_a_place_in_the_paper() {
    for (file, id, pages) in [
        ("relations.toml", "r1", r#"pages = "101""#),
        ("figures.toml", "f-half", r#"pages = "102""#),
        ("events.toml", "t-start", r#"pages = "101""#),
        ("argument.toml", "arg", r#"pages = "101""#),
        ("entities.toml", "nist", r#"pages = "101""#),
        ("oddities.toml", "q1", r#"pages = "102""#),
        ("questions.toml", "ask", r#"pages = "101""#),
    ] {
        refuses(file, pages, "", id, "it has no place in the paper", "`pages`");
    }
    let sections = r#"sections = ["3.1-intro"]"#;
    refuses(
        "argument.toml",
        sections,
        "",
        "arg",
        "it has no place in the paper",
        "`sections`",
    );
}

#[test]
fn a_place_that_cannot_be() {
    refuses(
        "relations.toml",
        r#""101""#,
        r#""105""#,
        "r1",
        "has none of section 3.1-intro",
        "correct the pages",
    );
    refuses(
        "relations.toml",
        r#""101""#,
        r#""101-102""#,
        "r1",
        "is not a list of pages",
        "en dash",
    );
    refuses(
        "relations.toml",
        r#""101""#,
        r#""101, 105""#,
        "r1",
        "page 105 is in none of its sections",
        "correct the pages",
    );
    let files = "sections = [\"3.1-res\"]\nnotes = [\"p101-2\"]";
    let good = r#"sections = ["3.1-res"]"#;
    refuses(
        "oddities.toml",
        good,
        files,
        "q1",
        "note p101-2 stands on page 101",
        "correct the pages or the note",
    );
    refuses(
        "sections.toml",
        r#"pages = "98""#,
        r#"pages = """#,
        "front",
        "it has no pages",
        "printed pages",
    );
}

#[test]
fn a_number_without_unit_or_date() {
    refuses(
        "figures.toml",
        r#"unit = "percent""#,
        "",
        "f-half",
        "the number has no unit",
        "data/labels.toml",
    );
    let date = r#"as_of = { en = "2022", zh = "2022年" }"#;
    refuses("figures.toml", date, "", "f-half", "the number has no date", "`as_of`");
    refuses(
        "figures.toml",
        date,
        "undated = true",
        "f-half",
        "no `flag` tells the reader",
        "write a flag",
    );
    let both = format!("{date}\nundated = true");
    refuses(
        "figures.toml",
        date,
        &both,
        "f-half",
        "has a date and says that it has none",
        "keep either",
    );
    refuses(
        "figures.toml",
        r#"zh = "2022年""#,
        r#"zh = """#,
        "f-half",
        "`as_of` has no text in zh",
        "write as_of.zh",
    );
}

#[test]
fn a_number_that_does_not_follow() {
    refuses(
        "figures.toml",
        "value = 50",
        "value = 51",
        "f-half",
        "the formula gives 50, not 51",
        "correct the value",
    );
    refuses(
        "figures.toml",
        "(1+1)/4*100",
        "(1+1/4*100",
        "f-half",
        "cannot be read",
        "use numbers",
    );
    refuses(
        "figures.toml",
        "formula = \"(1+1)/4*100\"",
        "",
        "f-half",
        "nothing says how",
        "write a `formula`",
    );
    refuses(
        "figures.toml",
        "\"derived\"",
        "\"exact\"",
        "f-half",
        "is not derived",
        "qualifier",
    );
    refuses(
        "figures.toml",
        "value = 50",
        "value = 50\nmax = 40",
        "f-half",
        "ends before it begins",
        "`max`",
    );
    refuses(
        "figures.toml",
        "value = 50",
        "value = -50",
        "f-half",
        "no number of things",
        "correct it",
    );
}

#[test]
fn a_date_out_of_order() {
    refuses(
        "events.toml",
        r#""1988""#,
        r#""2018""#,
        "t-start",
        "it ends (1989-12) before it starts (2018)",
        "correct one",
    );
    refuses(
        "events.toml",
        r#""2017-01""#,
        r#""1987""#,
        "t-act",
        "out of order: the row before it starts 1988",
        "move the row",
    );
    refuses(
        "events.toml",
        r#""2017-01""#,
        r#""2017-13""#,
        "t-act",
        "is not a date",
        "YYYY-MM",
    );
    refuses(
        "events.toml",
        r#""2017-01""#,
        r#""January 2017""#,
        "t-act",
        "is not a date",
        "YYYY-MM",
    );
    refuses(
        "entities.toml",
        "from = 1988",
        "from = 1988\nto = 1980",
        "mep",
        "it ends in 1980, before it begins in 1988",
        "correct one",
    );
    refuses(
        "entities.toml",
        "from = 1988",
        "from = 198",
        "mep",
        "out of the paper's reach",
        "correct it",
    );
    let years = "coded = [\"boundaries\", \"features\"]\nfrom_year = 2016\nto_year = 2012";
    let good = "coded = [\"boundaries\", \"features\"]";
    refuses(
        "relations.toml",
        good,
        years,
        "r1",
        "before it begins in 2016",
        "correct one",
    );
    let when = "when = { en = \"since 1988\", zh = \"1988年起\" }\n";
    refuses(
        "entities.toml",
        when,
        "",
        "mep",
        "a year but no `when`",
        "in both languages",
    );
}
