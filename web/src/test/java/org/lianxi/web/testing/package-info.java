/**
 * How tests get the whole portal: on Payara Micro, with a real database.
 *
 * <pre>{@code
 * @ExtendWith(ArquillianExtension.class)
 * class MinutesIT {
 *     @Deployment
 *     static WebArchive portal() {
 *         return PortalUnderTest.with(MinutesIT.class);
 *     }
 *
 *     @Inject
 *     private IssueMinutes issueMinutes;   // the real one: the test runs inside the server
 * }
 * }</pre>
 *
 * <p>A method annotated {@code @RunAsClient} runs outside instead and may have {@code @ArquillianResource URL}. Each class
 * starts a server of its own, so put what belongs together into one class. All classes share one database, so a test
 * makes what it needs and expects other rows beside its own. Run one with {@code mvn -Pit -pl web -am verify -Dtest=none
 * -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=MinutesIT -Dfailsafe.failIfNoSpecifiedTests=false}.
 */
@NullMarked
package org.lianxi.web.testing;

import org.jspecify.annotations.NullMarked;
