package org.lianxi.committee.permission;

/** The matrix of DOMAIN for tests of other features. */
public final class GivenMatrix {

    private GivenMatrix() {}

    /** The matrix that the product uses. */
    public static PermissionMatrix domain() {
        return new ReadMatrix();
    }
}
