package org.lianxi.web.rest;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** Versions as entity tags: what was read can be read again for nothing, and a change can name what it was made from. */
final class Versions {

    private static final int PRECONDITION_REQUIRED = 428;
    private static final int PRECONDITION_FAILED = 412;

    private Versions() {}

    /** The thing with its version, or "not modified". */
    static Response tagged(Record thing, long version, Request request) {
        EntityTag tag = tag(version);
        return Optional.ofNullable(request.evaluatePreconditions(tag))
                .orElseGet(() -> Response.ok(thing).tag(tag))
                .build();
    }

    /**
     * Lets a change pass that names this version, or none.
     *
     * @throws ClientErrorException 412 if it names another one
     */
    static void checkIfNamed(long version, Request request) {
        if (request.evaluatePreconditions(tag(version)) != null) {
            throw new ClientErrorException(PRECONDITION_FAILED);
        }
    }

    /**
     * Lets a change pass only if it names this version.
     *
     * @throws ClientErrorException 428 if it names none, 412 if it names another one
     */
    static void require(long version, Optional<String> ifMatch, Request request) {
        if (ifMatch.isEmpty()) {
            throw new ClientErrorException(PRECONDITION_REQUIRED);
        }
        checkIfNamed(version, request);
    }

    private static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }
}
