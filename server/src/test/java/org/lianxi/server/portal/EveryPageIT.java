package org.lianxi.server.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxi.server.portal.Person.Device;
import org.lianxi.server.testing.Browser;
import org.lianxi.server.testing.InBrowser;

/**
 * Every page that somebody can reach by links, as each role and in both languages; a role whose pages hold nothing that
 * those of the roles before did not hold is spared the second language. All are read as the server sends them; shown to
 * the eye are those that hold something no page of their kind has held before: in Chinese by day, in English by night, on
 * a phone and on a desktop, and to axe.
 */
@InBrowser
class EveryPageIT {
    private static final OtherLanguage OTHER_LANGUAGE = OtherLanguage.ofThePortal();

    /** What has been looked at closely so far: parts by kind of page and language. Axe is slow, and roles share pages. */
    private static final Map<String, Set<String>> JUDGED = new HashMap<>();

    private static final Map<String, Integer> LOOKS = new HashMap<>();

    /** So many pages of one kind are looked at closely in each language, each for something that the others did not hold. */
    private static final int LOOKS_AT_A_KIND = 2;

    /** So many pages of one kind (meetings, tasks) are read by each role: of the second language one is enough. */
    private static final Map<Language, Integer> OF_ONE_KIND = Map.of(Language.CHINESE, 2, Language.ENGLISH, 1);

    @ParameterizedTest(name = "as {0}")
    @ValueSource(
            strings = {
                "party1",
                "secretary1",
                "rc1",
                "oc1",
                "psc1",
                "grid1",
                "branch1",
                "street1",
                "leader1",
                "department1",
                "viewer",
                "security",
                "auditor",
                "admin"
            })
    void is_whole_for_every_role(String login, Browser browser) {
        Page page =
                Person.signedIn(browser, login, Device.PHONE, Language.CHINESE).page();
        List<String> flaws = new ArrayList<>();
        choose(Language.CHINESE, page);
        int looks = looks();
        new Walk(browser, page, Language.CHINESE, login).along(flaws);
        if (looks() > looks) {
            choose(Language.ENGLISH, page);
            new Walk(browser, page, Language.ENGLISH, login).along(flaws);
        }

        assertThat(flaws).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "/sign-in, CHINESE",
        "/sign-in, ENGLISH",
        "/set-up?token=x, CHINESE",
        "/set-up?token=x, ENGLISH",
        "/nowhere, CHINESE",
        "/nowhere, ENGLISH"
    })
    void is_whole_before_the_sign_in(String address, Language language, Browser browser) {
        Page page = browser.phone();
        page.navigate("/sign-in");
        choose(language, page);

        Walk walk = new Walk(browser, page, language, "nobody");
        List<String> flaws = new ArrayList<>();
        walk.visit(address, kindOf(address), flaws);

        assertThat(flaws).isEmpty();
    }

    /** How many pages held something that none of their kind had held before. */
    private static int looks() {
        return LOOKS.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** As the switch on each page does. */
    private static void choose(Language language, Page page) {
        page.context()
                .request()
                .post(
                        "/preferences",
                        RequestOptions.create()
                                .setHeader(
                                        "Origin",
                                        URI.create(page.url())
                                                .resolve("/")
                                                .toString()
                                                .replaceFirst("/$", ""))
                                .setForm(FormData.create().set("language", language.tag())));
    }

    private static String kindOf(String address) {
        return address.split("\\?", 2)[0];
    }

    /** One reader's walk along all links. */
    private record Walk(Browser browser, Page page, Language language, String login) {

        void along(List<String> flaws) {
            Map<String, Integer> seen = new HashMap<>();
            Deque<String> ahead = new ArrayDeque<>(List.of("/inbox"));
            Set<String> known = new HashSet<>(ahead);
            while (!ahead.isEmpty()) {
                String address = ahead.removeFirst();
                String kind = kindOf(address);
                if (seen.merge(kind, 1, Integer::sum) <= OF_ONE_KIND.getOrDefault(language, 1)) {
                    List<String> links = visit(address, kind, flaws);
                    links.stream().filter(known::add).forEach(ahead::addLast);
                }
            }
        }

        List<String> visit(String address, String kind, List<String> flaws) {
            APIResponse answer = page.context().request().get(address);
            if (answer.status() != 200) {
                flaws.add(login + " " + address + ": status " + answer.status());
                return List.of();
            }
            PageLook look = PageLook.of(answer.text(), page);
            List<String> found = new ArrayList<>(look.unspoken());
            OTHER_LANGUAGE
                    .among(look.written(), language)
                    .forEach(piece -> found.add("in another language than the page: " + piece));
            if (JUDGED.computeIfAbsent(kind + language, first -> new HashSet<>())
                    .addAll(look.parts())) {
                int number = LOOKS.merge(kind + language, 1, Integer::sum);
                if (number <= LOOKS_AT_A_KIND) {
                    page.navigate(address);
                    found.addAll(new Sight(browser, page, language).flaws());
                }
                if (number == 1) {
                    browser.screenshot(
                            page, "pages/%s-%s".formatted(kind.substring(1).replace('/', '-'), language.tag()));
                }
            }
            found.forEach(flaw -> flaws.add(login + " " + address + ": " + flaw));
            return look.links();
        }
    }

    /** A page at which somebody looks. */
    private record Sight(Browser browser, Page page, Language language) {

        List<String> flaws() {
            List<String> flaws = new ArrayList<>();
            page.emulateMedia(new Page.EmulateMediaOptions()
                    .setColorScheme(language == Language.CHINESE ? ColorScheme.LIGHT : ColorScheme.DARK)
                    .setReducedMotion(ReducedMotion.REDUCE));
            show(language == Language.CHINESE ? Device.DESKTOP : Device.PHONE, flaws);
            show(language == Language.CHINESE ? Device.PHONE : Device.DESKTOP, flaws);
            flaws.addAll(browser.findingsOfAxe(page));
            return flaws;
        }

        private void show(Device device, List<String> flaws) {
            page.setViewportSize(device.width(), device.height());
            PageLook.tooWide(page).forEach(each -> flaws.add("at " + device.name() + " px too wide: " + each));
        }
    }
}
