package org.lianxi.server.testing;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What one test sees of the product. Each page it opens is another visitor: signed out, with no cookies. */
public final class Browser implements AutoCloseable {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final AxeRunOptions ONLY_WHAT_IS_WRONG = onlyWhatIsWrong();

    private final com.microsoft.playwright.Browser chromium;
    private final URI address;
    private final List<Page> pages = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    Browser(com.microsoft.playwright.Browser chromium, URI address) {
        this.chromium = chromium;
        this.address = address;
    }

    /** A page on a phone, 390 by 844, in Chinese. */
    public Page phone() {
        return open(390, 844, "zh-CN");
    }

    /** A page on a desktop, 1280 by 800, in Chinese. */
    public Page desktop() {
        return open(1280, 800, "zh-CN");
    }

    /** A page of any width and browser language; addresses are relative to the product's. */
    public Page open(int width, int height, String locale) {
        return open(new NewContextOptions().setViewportSize(width, height).setLocale(locale));
    }

    /** A page of a browser set up in another way: dark, reduced motion, without JavaScript. */
    public Page open(NewContextOptions options) {
        BrowserContext visitor =
                chromium.newContext(options.setBaseURL(address.toString()).setTimezoneId("Asia/Shanghai"));
        visitor.onRequest(request -> complainAboutStranger(request.url()));
        Page page = visitor.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        pages.add(page);
        return page;
    }

    private void complainAboutStranger(String url) {
        URI asked = URI.create(url.split("[?#]", 2)[0]);
        if (asked.getHost() != null && !asked.getHost().equals(address.getHost())) {
            complaints.add("a resource of another host: " + url);
        }
    }

    /** What the browser has complained about: script errors, refused content, missing files, resources of other hosts. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** The serious and critical findings of axe on the page as it is now, one line each. */
    public List<String> findingsOfAxe(Page page) {
        return new AxeBuilder(page)
                .options(ONLY_WHAT_IS_WRONG).setLegacyMode(true).analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().stream()
                                        .map(node -> String.valueOf(node.getHtml()))
                                        .toList())
                        .toList();
    }

    /** Without the places of everything that is right: to describe them takes axe longer than to judge them. */
    private static AxeRunOptions onlyWhatIsWrong() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    /** Keeps the whole page as {@code target/screenshots/<name>.png}. */
    public Path screenshot(Page page, String name) {
        Path file = SCREENSHOTS.resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return file;
    }

    /** Keeps every page that is still open. */
    void screenshots(String name) {
        for (int number = 0; number < pages.size(); number++) {
            if (!pages.get(number).isClosed()) {
                screenshot(pages.get(number), name + "-" + (number + 1));
            }
        }
    }

    @Override
    public void close() {
        pages.forEach(page -> page.context().close());
    }
}
