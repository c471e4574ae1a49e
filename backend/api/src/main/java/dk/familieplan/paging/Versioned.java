package dk.familieplan.paging;

/** A representation whose version is its entity tag. */
public interface Versioned {

    /** Changes whenever the resource does; sent as {@code ETag} in quotes and asked back as {@code If-Match}. */
    String version();
}
