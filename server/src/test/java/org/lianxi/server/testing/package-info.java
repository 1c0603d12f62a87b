/**
 * The product under test as a person meets it: started by its own start script, looked at with a browser.
 *
 * <pre>{@code
 * @InBrowser
 * class SignInIT {
 *     @Test
 *     void greets_by_post(Browser browser) {
 *         Page page = browser.phone();
 *
 *         page.navigate("/sign-in");   // relative to the product's address
 *         …
 *         browser.screenshot(page, "sign-in");
 *         assertThat(browser.findingsOfAxe(page)).isEmpty();
 *     }
 * }
 * }</pre>
 *
 * <p>One product with demonstration data serves all tests of a run; it is started for the first and stopped after the
 * last. Against a product that runs already: {@code -Dlianxi.url=http://127.0.0.1:8080/}. Screenshots are in {@code
 * server/target/screenshots}, one more is taken of every page of a test that fails; console and log of the product are in
 * {@code server/target/running-product}.
 */
@NullMarked
package org.lianxi.server.testing;

import org.jspecify.annotations.NullMarked;
