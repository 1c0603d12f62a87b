package org.lianxi.server.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxi.server.portal.Phrase.say;

import com.microsoft.playwright.Download;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianxi.server.portal.Person.Device;
import org.lianxi.server.testing.Browser;
import org.lianxi.server.testing.InBrowser;

/** A sheet of compounds with mistakes, mended and entered, and entered again; accounts with their first passwords. */
@InBrowser
class ImportIT {
    private static final Phrase ENTER = say("写入登记", "Enter into the registers");

    @Test
    void names_mistakes_by_row_and_column_and_enters_the_mended_sheet_once(Browser browser) {
        Person administrator = Person.signedIn(browser, "admin", Device.PHONE, Language.CHINESE);
        upload(administrator, "COMPOUNDS", "名称,所在社区,户数,开始日期\n甲苑,没有的社区,120,\n乙苑,松风社区,许多,\n");
        assertThat(administrator.row("没有登记名为“没有的社区”的组织")).containsText("2");
        assertThat(administrator.row("请填写 1 至")).containsText("户数");
        assertThat(administrator.button(ENTER)).hasCount(0);
        assertThat(browser.findingsOfAxe(administrator.page())).isEmpty();
        browser.screenshot(administrator.page(), "import-faulty");

        String mended = "名称,所在社区,户数,开始日期\n导入甲苑,松风社区,120,\n导入乙苑,松风社区,80,2026-01-01\n";
        upload(administrator, "COMPOUNDS", mended);
        administrator.press(ENTER);
        administrator.sees("已于");
        administrator.page().navigate("/territory/list?text=导入甲苑");

        upload(administrator, "COMPOUNDS", mended);
        administrator.sees("表中各行都已登记");
        browser.screenshot(administrator.page(), "import-again");
    }

    @Test
    void hands_out_first_passwords_that_open_the_door_to_their_change(Browser browser) {
        Person administrator = Person.signedIn(browser, "admin", Device.DESKTOP, Language.ENGLISH);
        String title = "导入的网格员";
        upload(
                administrator,
                "POSTS",
                "Organisation,Post,Role title,First day,Last day\n松风社区,Grid worker," + title + ",2026-01-01,\n");
        administrator.press(ENTER);
        administrator.sees("Entered ");
        upload(administrator, "ACCOUNTS", "Role title,Account name\n" + title + ",imported.grid\n");
        administrator.press(ENTER);
        administrator.sees("These passwords are not kept");
        assertThat(browser.findingsOfAxe(administrator.page())).isEmpty();
        browser.screenshot(administrator.page(), "import-first-passwords");

        Download list = administrator
                .page()
                .waitForDownload(() -> administrator.press(say("生成并下载首次密码", "Make and download first passwords")));

        assertThat(list.suggestedFilename()).isEqualTo("first-passwords.xlsx");
        List<String> row = Spreadsheet.of(list.path()).rowWith("imported.grid");
        Person holder = Person.at(browser.desktop(), Language.CHINESE);
        holder.page().navigate("/sign-in");
        holder.signIn("imported.grid", row.get(2));
        holder.page().waitForURL(address -> address.endsWith("/account/changePassword"));
    }

    private static void upload(Person person, String kind, String rows) {
        person.page().navigate("/import/upload");
        person.page().locator("[name=kind][value=" + kind + "]").check();
        person.page().locator("[name=file]").setInputFiles(Uploads.text("sheet.csv", "text/csv", rows));
        person.press(say("上传并核对", "Upload and check"));
        person.page().waitForURL(address -> address.contains("/import/preview"));
    }
}
