package org.lianxi.meeting.publicity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionCheckTest {

    @ParameterizedTest
    @CsvSource({
        "请联系13812345678,PHONE,13812345678",
        "办公电话0888-5123456,PHONE,0888-5123456",
        "证件530702199001011234,IDENTITY_CARD,530702199001011234",
        "云A·12345占道,PLATE,云A·12345",
        "新能源车云AD12345占道,PLATE,云AD12345",
        "3-2-501夜间噪声,ROOM,3-2-501",
        "3幢1203室漏水,ROOM,1203室",
        "2单元501夜间噪声,ROOM,2单元501",
        "3号楼1201夜间噪声,ROOM,3号楼1201",
        "经陆晓明同意,NAME,陆晓明",
        "业主王某反映夜间噪声,NAME,王某",
        "住户：李小红投诉，已答复,NAME,李小红",
        "按张先生的建议,NAME,张",
        "刘阿姨提议,NAME,刘"
    })
    void finds_what_points_to_a_person(String text, Finding.Kind kind, String words) {
        assertThat(RedactionCheck.of(saying(text), Set.of("陆晓明")))
                .containsExactly(new Finding(kind, "decision", words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026年9月4日17:00至21:00",
                "涉及3号楼120户、2单元1200平方米",
                "3号楼2单元夜间22:00后关闭音响",
                "业主大会决定，居民委员会监督",
                "业主方代表和物业服务企业共同巡查",
                "居民反映的噪声问题",
                "每月12345元，工单LX-2026-000417",
                "12345热线",
                "第1-2-3项"
            })
    void leaves_what_only_looks_like_it(String text) {
        assertThat(RedactionCheck.of(saying(text), Set.of("陆晓明"))).isEmpty();
    }

    @Test
    void lets_pass_the_line_of_an_office_and_nobodys_own_where_to_object() {
        assertThat(objectingAt("居委会 0888-5123456")).isEmpty();
        assertThat(objectingAt("居委会 13812345678"))
                .containsExactly(new Finding(Finding.Kind.PHONE, "objections", "13812345678"));
    }

    private static java.util.List<Finding> objectingAt(String objections) {
        return RedactionCheck.of(new NoticeWords("噪声公约", "决定", "纪要", "", objections), Set.of());
    }

    private static NoticeWords saying(String decision) {
        return new NoticeWords("噪声公约", decision, "纪要第1项", "", "居委会");
    }
}
