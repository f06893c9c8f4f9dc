//! Refusals of words, labels, codes and files.

use crate::sound::sound;
use crate::{compile, refuses};

#[test]
fn a_text_missing_in_one_language() {
    refuses(
        "relations.toml",
        r#"text.zh = "标准所领导它。""#,
        "",
        "r1",
        "`text` has no text in zh",
        "write text.zh",
    );
    let short = r#"short = { zh = "标准所" }"#;
    let good = r#"short = { en = "NIST", zh = "标准所" }"#;
    refuses(
        "entities.toml",
        good,
        short,
        "nist",
        "`short` has no text in en",
        "write short.en",
    );
    refuses(
        "entities.toml",
        r#"zh = "1988年起""#,
        r#"zh = "  ""#,
        "mep",
        "`when` has no text in zh",
        "write when.zh",
    );
    refuses(
        "argument.toml",
        r#"text.en = "This.""#,
        "",
        "arg-1",
        "`text` has no text in en",
        "write text.en",
    );
    refuses(
        "kept.toml",
        r#"nnmi.zh = "乙""#,
        "",
        "leader",
        "`nnmi` has no text in zh",
        "write nnmi.zh",
    );
    refuses(
        "types.toml",
        r#"zh = "领导""#,
        r#"zh = """#,
        "leads",
        "`forward` has no text in zh",
        "write forward.zh",
    );
    refuses(
        "types.toml",
        r#"plural = "lead""#,
        r#"plural = """#,
        "leads",
        "no plural phrase",
        "write forward.plural",
    );
    refuses(
        "labels.toml",
        r#"zh = "事实" }"#,
        r#"zh = "" }"#,
        "status",
        "`fact` has no text in zh",
        "write fact.zh",
    );
}

#[test]
fn words_that_an_editor_would_mend() {
    refuses(
        "relations.toml",
        "标准所领导它。",
        "标准所,领导它。",
        "r1",
        "half-width \",\"",
        "full-width",
    );
    refuses(
        "relations.toml",
        "NIST leads it.",
        "NIST leads it. ",
        "r1",
        "begins or ends with a blank",
        "take the blank away",
    );
    refuses(
        "types.toml",
        "由…领导",
        "由…领…导",
        "leads",
        "more than one …",
        "keep the one",
    );
}

#[test]
fn a_short_label_too_long_for_its_band() {
    let (good, long) = (
        r#"short = { en = "NIST""#,
        r#"short = { en = "National Institute of Standards""#,
    );
    refuses("entities.toml", good, long, "nist", "em wide, 12.2 fit", "shorten it");
    let long = r#"zh = "国家标准与技术研究所及其前身""#;
    refuses(
        "entities.toml",
        "short = { en = \"NIST\", zh = \"标准所\"",
        &format!("short = {{ en = \"NIST\", {long}"),
        "nist",
        "14.0 em wide",
        "shorten it",
    );
}

#[test]
fn an_unknown_code() {
    refuses(
        "entities.toml",
        r#"kind = "agency""#,
        r#"kind = "agent""#,
        "nist",
        "unknown code \"agent\"",
        "use one of concept-system",
    );
    refuses(
        "relations.toml",
        r#"["mission"]"#,
        r#"["task"]"#,
        "r1",
        "unknown code \"task\"",
        "mission, network, resource",
    );
    refuses(
        "relations.toml",
        r#"["mission"]"#,
        r#"["mission", "mission"]"#,
        "r1",
        "lists \"mission\" twice",
        "keep one",
    );
    refuses(
        "relations.toml",
        r#""fact""#,
        r#""fiction""#,
        "r1",
        "unknown code \"fiction\"",
        "use one of fact, plan",
    );
    refuses(
        "relations.toml",
        r#"["mission"]"#,
        "[]",
        "r1",
        "we coded features, but `features` is empty",
        "drop one",
    );
    refuses(
        "oddities.toml",
        r#""arithmetic""#,
        r#""sums""#,
        "q1",
        "unknown code \"sums\"",
        "arithmetic",
    );
    refuses(
        "labels.toml",
        "fact = {",
        "fct = {",
        "status",
        "there are no words for \"fact\"",
        "add a line",
    );
    refuses(
        "labels.toml",
        "fact = {",
        "fct = {",
        "status",
        "\"fct\" is no code of this book",
        "codes.rs",
    );
    refuses(
        "labels.toml",
        r#"measure = "percent""#,
        r#"measure = "pct""#,
        "percent",
        "unknown code \"pct\"",
        "count, money, percent",
    );
    refuses(
        "types.toml",
        "id = \"pays\"",
        "id = \"pay\"",
        "pays",
        "no words for this family",
        "[[family]]",
    );
    refuses(
        "types.toml",
        "id = \"pays\"",
        "id = \"pay\"",
        "pay",
        "no code of a family",
        "codes.rs",
    );
    refuses(
        "works.toml",
        r#"lang = "en""#,
        r#"lang = "de""#,
        "about-2022",
        "unknown code \"de\"",
        "en, zh",
    );
}

#[test]
fn a_file_that_does_not_parse() {
    refuses(
        "relations.toml",
        "status =",
        "statuss =",
        "r1",
        "unknown field `statuss`",
        "its neighbours",
    );
    refuses(
        "relations.toml",
        "status = \"fact\"\n",
        "",
        "r1",
        "missing field `status`",
        "its neighbours",
    );
    refuses(
        "entities.toml",
        "from = 1988",
        "from = \"1988\"",
        "mep",
        "does not fit",
        "its neighbours",
    );
    let mut files = sound();
    files.remove("kept.toml");
    let problems = compile::compile(&files).expect_err("a missing file");
    assert_eq!(
        problems[0].to_string(),
        "data/kept.toml, (whole file): the file is missing. Mend: put it back."
    );
}
