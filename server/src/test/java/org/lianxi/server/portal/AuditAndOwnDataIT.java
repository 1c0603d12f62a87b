package org.lianxi.server.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianxi.server.testing.Browser;
import org.lianxi.server.testing.InBrowser;

/** The auditor looks something up and takes a copy; everybody takes a copy of the own data. */
@InBrowser
class AuditAndOwnDataIT {

    @Test
    void lets_the_auditor_narrow_the_trail_check_it_and_take_a_copy_that_is_an_entry_itself(Browser browser)
            throws IOException {
        Page page = Person.signedIn(browser, "auditor").page();
        page.navigate("/audit/list?title=书记&kind=matter");

        assertThat(page.locator("table.rows tbody tr").count()).isPositive();
        assertThat(page.locator("td[data-label=人员]").allInnerTexts()).allMatch(who -> who.contains("书记"));
        browser.screenshot(page, "audit-filtered");

        List<String> csv = download(page, "a[href*='format=csv']");
        assertThat(csv.get(0)).startsWith("seq,at,person,").endsWith(",previous_hash,hash");
        assertThat(csv.size()).isGreaterThan(1);
        List<String> jsonl = download(page, "a[href*='format=jsonl']");
        assertThat(jsonl).allMatch(line -> line.contains("\"subjectKind\":\"matter\""));

        page.navigate("/audit/list?act=AuditTrailExported");
        assertThat(page.locator("table.rows tbody tr").count()).isGreaterThanOrEqualTo(2);

        page.navigate("/audit/check");
        String end = page.locator("code.mark").innerText();
        page.locator("#expect").fill(end);
        page.locator("form.filter button").click();
        assertThat(page.locator("p.notice-good").innerText()).contains("与所给标记相符");
        browser.screenshot(page, "audit-checked");
    }

    @Test
    void lets_everybody_see_and_take_away_the_own_data(Browser browser) throws IOException {
        Page page = Person.signedIn(browser, "secretary1").page();
        page.navigate("/account");
        page.locator("a[href='/personaldata/own']").click();
        page.waitForURL("**/personaldata/own");

        assertThat(page.locator("h2").allInnerTexts()).contains("账号", "职务与任期", "审计记录");
        browser.screenshot(page, "own-data");
        String copy = String.join("\n", download(page, "a[href='/personaldata/copy']"));
        assertThat(copy).contains("committee_mandate", "MEETING_SECRETARY").doesNotContain("password_hash", "$argon2");
    }

    private static List<String> download(Page page, String link) throws IOException {
        Download download =
                page.waitForDownload(() -> page.locator(link).first().click());
        return Files.readAllLines(download.path());
    }
}
