package org.lianxi.server.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxi.server.portal.Phrase.say;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianxi.server.portal.Person.Device;
import org.lianxi.server.testing.Browser;
import org.lianxi.server.testing.InBrowser;

/** Owners' votes of the demonstration: a sum that a person can check on a phone, and a sheet that is refused by row. */
@InBrowser
class OwnersVoteIT {

    @Test
    void exactly_half_the_area_reads_as_not_passed_with_its_sum(Browser browser) {
        Person owners = Person.signedIn(browser, "oc1", Device.PHONE, Language.CHINESE);
        owners.page().navigate("/ownersVote/list");

        owners.followTo("更换物业服务企业的提议");

        owners.sees("2 × 19,550.00 = 39,100.00 ≤ 39,100.00");
        owners.sees("恰好等于界限");
        owners.sees("未通过");
        assertThat(browser.findingsOfAxe(owners.page())).isEmpty();
        browser.screenshot(owners.page(), "owners-vote-half");
    }

    @Test
    void a_sheet_of_units_is_refused_by_row_and_column(Browser browser) {
        Person owners = Person.signedIn(browser, "oc1");
        owners.page().navigate("/ownersVote/list");
        owners.followTo("专有部分名册");
        owners.followTo("导入名册");

        owners.attach(
                say("文件", "File"),
                List.of(Uploads.text(
                        "units.csv", "text/csv", "楼栋,房号,用途,面积,面积依据,销售交付,业主编号\n99栋,101,住宅,-88,登记,已交付,13812345678\n")));
        owners.press(say("上传并核对", "Upload and check"));

        owners.sees("本小区没有登记楼栋“99栋”");
        owners.sees("“-88”不是面积");
        owners.sees("不得填姓名、电话或证件号");
        assertThat(browser.findingsOfAxe(owners.page())).isEmpty();
    }
}
