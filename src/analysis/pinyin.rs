//! First letters of Chinese characters in pinyin, for search by initials ("swb" finds 商务部). Covers the characters of
//! the corpus's names, labels and citations; a test says which is missing. Must not know the corpus.

/// The characters that begin with each letter; one that is read in two ways here stands under both.
#[rustfmt::skip]
const INITIALS: [(char, &str); 22] = [
    ('a', "奥安按案阿"),
    ('b', "不伴保倍八别办北半变备宝巴布必报拜拨本标比波版百编背脖般补表被边邦部"),
    ('c', "产倡充出创初呈场处存层差常成承持措昌春材查此潮础称程策藏财超辞重长陈"),
    ('d', "丁东代低党到动单吨地多大定对导岛带底度弹当得德担栋段点独电登的端第等董读调达递都顿"),
    ('e', "二尔而额"),
    ('f', "付份分反发否复封幅府方服樊法泛繁芳范负费防附非风飞"),
    ('g', "个供公共关刚各告国官岗工干归更构格概盖管给股观规谷贡购赶过雇革顾高"),
    ('h', "互伙会何划化号合后和哈回寒惠或户挥核横汇洪海涵滑环花获行话贺还"),
    ('j', "举久九交京仅今介件价俊借假健具决减加及君均基季家将尖局届崛巨建径急技捐据接教旧景机架校江济激界积究竞紧级纪经缴聚脚节见解计距践较辑近进金鉴键间阶际降集"),
    ('k', "亏克凯刊卡口可客开扩控框款看科考跨"),
    ('l', "两临丽例列利力励劳历吕廉律拉料李来梁洛浪理留略瞭磊离立类累络罗联良蕾论赖路逻里链雷领"),
    ('m', "么们名吗命摩明曼末模每民漫盟目睦美贸门面马"),
    ('n', "内哪尼年念拟楠纳能诺逆难"),
    ('p', "凭培平庞片破票篇评迫配鹏"),
    ('q', "企全其前区千卡去启期权求潜牵球琦确秋缺请起趋驱"),
    ('r', "人任入如日然若荣融认让软"),
    ('s', "三上世事什使势十受史司售商四塑声失始实室宿少尚属市式思所手授数施时是术死殊水沈沙生申眭示社私算素索苏衰视设识谁身述送速首"),
    ('t', "他体台同图土坛头套廷态投拓挑探推提摊条涛特突统讨调贴退透通陶题"),
    ('w', "万为五亡伟位务危吴外委威完微我文望未汪温王稳维网误问"),
    ('x', "下些享信先兴写削协向型学宣小形循心性息效新星显析校献现相系线续芯薪行西训询象辛鑫销限需项须"),
    ('y', "一与业义于亿以仪优余依元印压原又员因域央宇寅已应引影意愿易月有样永沿游源演燕用由疑盈眼研移约缘育胰艳营虞要议译语运远阴院隐页预验"),
    ('z', "专中主之争住佐作值准则制助占只咨哲在增子展州张征怎总战执抓指振支政整最杂梓植正治注照状真着知种章纵组织综置者职自至装证资赠踪转追逐造重钟长震"),
];

/// Finds first letters fast: the table turned round and sorted.
#[derive(Clone, Debug)]
pub struct Initials(Vec<(char, u8)>);

impl Default for Initials {
    fn default() -> Self {
        Initials::new()
    }
}

impl Initials {
    /// Turns the table round.
    pub fn new() -> Self {
        let mut all: Vec<(char, u8)> = INITIALS
            .iter()
            .flat_map(|&(letter, chars)| chars.chars().map(move |c| (c, letter as u8)))
            .collect();
        all.sort_unstable();
        Initials(all)
    }

    /// The first letters of a character, none if it is not in the table.
    pub fn of(&self, c: char) -> impl Iterator<Item = u8> + '_ {
        let start = self.0.partition_point(|&(other, _)| other < c);
        self.0[start..]
            .iter()
            .take_while(move |&&(other, _)| other == c)
            .map(|&(_, letter)| letter)
    }
}

/// Whether a character is a Chinese one.
pub fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letters(c: char) -> String {
        Initials::new().of(c).map(char::from).collect()
    }

    #[test]
    fn letters_of_characters() {
        assert_eq!(letters('商'), "s");
        assert_eq!(letters('长'), "cz");
        assert_eq!(letters('x'), "");
        assert!(is_han('网') && !is_han('，') && !is_han('a'));
    }
}
