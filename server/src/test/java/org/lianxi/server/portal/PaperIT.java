package org.lianxi.server.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.lianxi.server.testing.Browser;
import org.lianxi.server.testing.InBrowser;
import org.lianxi.server.testing.RunningProduct;

/** Documents of a meeting: from its page, and as a program takes them. */
@InBrowser
class PaperIT {

    @Test
    void gives_each_document_of_a_meeting_as_a_file_with_a_Chinese_name(Browser browser) throws IOException {
        Page page = Person.signedIn(browser, "secretary1").page();
        page.navigate("/meeting/list");
        page.locator("a[href^='/meeting/view']").first().click();
        page.waitForURL("**/meeting/view**");

        for (String word : new String[] {"notice", "agenda", "attendance"}) {
            assertThat(begins(download(page, word, "pdf"), "%PDF")).isTrue();
            assertThat(begins(download(page, word, "docx"), "PK")).isTrue();
        }
        assertThat(download(page, "notice", "pdf").suggestedFilename())
                .startsWith("会议通知（")
                .endsWith("）.pdf");
        browser.screenshot(page, "papers");
    }

    @Test
    void gives_the_format_that_a_program_accepts(RunningProduct.Reachable product) {
        Program program = Program.signedIn(product.address(), "secretary1");
        String meeting = program.get("meetings").list("items").get(0).get("id").getAsString();

        assertThat(program.get("papers/agenda/" + meeting).type()).startsWith("application/pdf");
        assertThat(program.get("papers/agenda/" + meeting, "Accept", docx()).type())
                .startsWith(docx());
        assertThat(program.get("papers/nothing/" + meeting).status()).isEqualTo(404);
        assertThat(program.get("papers/agenda/none").status()).isEqualTo(404);
    }

    private static String docx() {
        return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    }

    private static Download download(Page page, String word, String format) {
        return page.waitForDownload(() -> page.locator("a[href^='/paper/" + word + "/'][href$='." + format + "']")
                .click());
    }

    private static boolean begins(Download download, String mark) throws IOException {
        byte[] content = Files.readAllBytes(download.path());
        return new String(content, 0, mark.length(), StandardCharsets.US_ASCII).equals(mark);
    }
}
