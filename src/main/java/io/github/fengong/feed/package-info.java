/** Sends results to other systems over HTTP. */
package io.github.fengong.feed;
