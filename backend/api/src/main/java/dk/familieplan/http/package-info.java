/**
 * How every request is received, whatever it is about: how many a caller may send, how large, under which correlation id,
 * and what a browser may do with the answer.
 */
package dk.familieplan.http;
