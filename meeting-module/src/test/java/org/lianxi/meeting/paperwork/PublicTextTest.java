package org.lianxi.meeting.paperwork;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicTextTest {

    @ParameterizedTest
    @CsvSource({
        "联系13812345678处理,联系××处理",
        "联系138 1234 5678处理,联系××处理",
        "电话+86-13812345678。,电话××。",
        "办公电话0888-5123456,办公电话××",
        "证件530702199001011234,证件××",
        "证件53070219900101123X,证件××",
        "车牌云A·12345占道,车牌××占道",
        "新能源云AD12345占道,新能源××占道",
        "3幢2单元501室漏水,3幢××室漏水",
        "住1203室,住××室",
        "2-1-501反映,××室反映"
    })
    void hides_what_points_to_a_person(String text, String shown) {
        assertThat(PublicText.of(text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026年3月19日 14:30",
                "涉及120户、1200平方米",
                "〔2026〕3号 楼道堆物：任务2项",
                "12345热线工单4件",
                "金额138000元，工单LX-2026-000417",
                "2026-03-19前办结",
                "共100房屋"
            })
    void leaves_dates_sums_and_numbers_of_documents(String text) {
        assertThat(PublicText.of(text)).isEqualTo(text);
    }
}
