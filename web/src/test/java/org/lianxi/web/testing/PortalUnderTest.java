package org.lianxi.web.testing;

import java.io.File;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.stream.Stream;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The portal as it was built, with tests in it. */
public final class PortalUnderTest {

    /** Arquillian knocks from outside without having signed in. */
    private static final String DOOR =
            """
            <web-fragment xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
              <name>door</name>
              <security-constraint>
                <web-resource-collection>
                  <web-resource-name>tests</web-resource-name>
                  <url-pattern>/ArquillianServletRunnerEE9</url-pattern>
                </web-resource-collection>
              </security-constraint>
            </web-fragment>
            """;

    private PortalUnderTest() {}

    /** The built archive, deployed at the root as in the product, and these classes. */
    public static WebArchive with(Class<?>... tests) {
        File built = new File(Objects.requireNonNull(System.getProperty("lianxi.war"), "Run with -Pit"));
        return ShrinkWrap.create(ZipImporter.class, "ROOT.war")
                .importFrom(built)
                .as(WebArchive.class)
                .addClasses(tests)
                .addAsLibrary(ShrinkWrap.create(JavaArchive.class, "door.jar")
                        .addAsManifestResource(new StringAsset(DOOR), "web-fragment.xml"))
                .addAsLibraries(Stream.of(Assertions.class, ByteBuddy.class)
                        .map(PortalUnderTest::jarOf)
                        .toArray(File[]::new));
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
