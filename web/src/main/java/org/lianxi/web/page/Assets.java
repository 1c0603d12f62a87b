package org.lianxi.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Addresses of our own style sheets and scripts; they change with the content, so browsers may keep them for a year. */
@Named
@ApplicationScoped
public class Assets {

    private static final String FOLDER = "/assets/";

    private final Map<String, String> known = new ConcurrentHashMap<>();

    @Inject
    private ServletContext application;

    /** {@code #{assets.at('lianxi.css')}} → {@code /assets/lianxi.css?v=1a2b3c4d5e6f}. */
    public String at(String name) {
        return known.computeIfAbsent(name, this::addressed);
    }

    private String addressed(String name) {
        try (InputStream content = application.getResourceAsStream(FOLDER + name)) {
            if (content == null) {
                throw new IllegalArgumentException("no asset " + name);
            }
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
            return FOLDER + name + "?v=" + HexFormat.of().formatHex(digest, 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
