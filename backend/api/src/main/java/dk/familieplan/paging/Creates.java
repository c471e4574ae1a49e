package dk.familieplan.paging;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The operation answers with {@link Answer#created}: 201, {@code Location} and {@code ETag}. Sent again with the same
 * {@code Idempotency-Key} it is answered again, and not done again.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Creates {}
